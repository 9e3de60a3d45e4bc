#!/usr/bin/env bash
# Installs what building and testing need on a Debian machine with a Swift toolchain. Does nothing when all is there.
set -euo pipefail

packages=(libxml2-dev libicu-dev libyaml-dev zlib1g-dev libxml2-utils pkg-config python3)
missing=()
for package in "${packages[@]}"; do
    dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'install ok installed' || missing+=("$package")
done
if ! command -v swift >/dev/null; then
    echo "setup: error: no Swift toolchain on the path" >&2
    echo "  expected: Swift 6.1 or later" >&2
    exit 2
fi
[ ${#missing[@]} -eq 0 ] && exit 0

as_root=()
if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null || {
        echo "setup: error: these packages are missing and need an administrator: ${missing[*]}" >&2
        echo "  try: apt-get install ${missing[*]}" >&2
        exit 2
    }
    as_root=(sudo)
fi
echo "setup: installing ${missing[*]}"
"${as_root[@]}" apt-get update -qq
DEBIAN_FRONTEND=noninteractive "${as_root[@]}" apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
