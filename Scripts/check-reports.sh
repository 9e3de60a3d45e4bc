#!/usr/bin/env bash
# Looks at every kind of HTML report in a real browser: accessibility, validity, reflow, use, safety, speed.
#   check-reports.sh [JURA]     the binary to ask; speed of rendering is judged on a release build only
#   JURA_PAGE_CHECKS="valid use" check-reports.sh     only some of the checks
set -euo pipefail
cd "$(dirname "$0")/.."
jura=${1:-.build/release/jura}
skip() { echo "check-reports: skipped: $1" >&2; exit 0; }
found=$(command -v chromium || command -v chromium-browser || command -v google-chrome || true)
[ -n "${JURA_CHROMIUM:-$found}" ] || skip "no Chromium on the path; run: make browser"
command -v java >/dev/null || skip "no Java for the HTML checker; run: make browser"
Scripts/setup-browser.sh --quiet || skip "Playwright, axe-core and the HTML checker could not be installed; run: make browser"
export JURA_CHROMIUM=${JURA_CHROMIUM:-$found}
python=.build/browser/bin/python
pages=.build/report-pages
rm -rf "$pages"
$python Scripts/reports/make_pages.py "$jura" "$pages"
status=0
for check in ${JURA_PAGE_CHECKS:-valid accessible use hostile speed}; do
    $python "Scripts/reports/check_$check.py" "$pages" || status=1
done
exit $status
