#!/usr/bin/env bash
# What the GitHub Action does: annotations on standard output, reports in a folder, a summary on the job page.
# Every input comes in the environment, so that no text of a pull request is ever read as a command.
set -euo pipefail

program=${JURA_ACTION_PROGRAM:-}
if [ -z "$program" ]; then
    program=$(command -v jura || true)
fi
if [ -z "$program" ]; then
    sources=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
    echo "::group::Building jura"
    "$sources/Scripts/setup.sh"
    swift build --package-path "$sources" -c release --product jura
    echo "::endgroup::"
    program=$sources/.build/release/jura
fi

output=${JURA_ACTION_OUTPUT:-jura-reports}
arguments=(-o "github:-" -o "$output/" -o "$output/jura.sarif" -o "$output/jura.junit.xml" -o "$output/summary.md")
[ -z "${JURA_ACTION_FAIL_ON:-}" ] || arguments+=(--fail-on "$JURA_ACTION_FAIL_ON")
[ -z "${JURA_ACTION_SINCE:-}" ] || arguments+=(--since "$JURA_ACTION_SINCE")
[ -z "${JURA_ACTION_BASELINE:-}" ] || arguments+=(--baseline "$JURA_ACTION_BASELINE")
[ "${JURA_ACTION_FAIL_ON_NEW:-false}" != true ] || arguments+=(--fail-on-new)
[ -z "${JURA_ACTION_CONFIG:-}" ] || arguments+=(--config "$JURA_ACTION_CONFIG")
[ -z "${JURA_ACTION_LANGUAGE:-}" ] || arguments+=(--language "$JURA_ACTION_LANGUAGE")
paths=()
while IFS= read -r path; do
    [ -z "$path" ] || paths+=("$path")
done <<<"${JURA_ACTION_PATHS:-.}"

exit=0
"$program" check "${arguments[@]}" -- "${paths[@]}" || exit=$?

if [ -n "${GITHUB_STEP_SUMMARY:-}" ] && [ -f "$output/summary.md" ]; then
    cat "$output/summary.md" >>"$GITHUB_STEP_SUMMARY"
fi
if [ -n "${GITHUB_OUTPUT:-}" ]; then
    printf 'exit=%s\nsarif=%s\nreports=%s\n' "$exit" "$output/jura.sarif" "$output" >>"$GITHUB_OUTPUT"
fi
exit "$exit"
