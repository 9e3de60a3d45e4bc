#!/usr/bin/env bash
# Compares the CPU of whole processes over the same real files: jura against xmllint. Medians of five runs each, in turn.
# bench.sh JURA CORPUS
set -euo pipefail
jura=$1
corpus=$2
if [ ! -d "$corpus/lexdania" ]; then
    echo "bench: skipped, there is no corpus at $corpus (set JURA_CORPUS)"
    exit 0
fi
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT

# CPU seconds (user + system) of one command.
cpu() { /usr/bin/env bash -c 'TIMEFORMAT="%U %S"; time "$@" >/dev/null 2>&1 || true' _ "$@" 2>&1 | awk '{ print $1 + $2 }'; }
median() { sort -n | awk '{ v[NR] = $1 } END { print v[int((NR + 1) / 2)] }'; }

files=("$corpus"/lexdania/*.xml)
for run in 1 2 3 4 5; do
    cpu xmllint --noout "${files[@]}" >>"$out/dom"
    cpu xmllint --noout --sax "${files[@]}" >>"$out/sax"
    cpu "$jura" check --no-cache "$corpus/lexdania" --format json -o "$out/json" --jobs 1 --fail-on never >>"$out/jura-json"
    cpu "$jura" check --no-cache "$corpus/lexdania" --format line --jobs 1 --fail-on never >>"$out/jura-line"
done
for name in dom sax jura-json jura-line; do median <"$out/$name" >"$out/$name.median"; done
ratio() { awk -v a="$(cat "$out/$1.median")" -v b="$(cat "$out/$2.median")" 'BEGIN { printf "%.2f", a / b }'; }
echo "median CPU ratios over ${#files[@]} files, five runs each in turn"
echo "  jura check --format json -o DIR   / xmllint --noout        $(ratio jura-json dom)"
echo "  jura check --format line          / xmllint --noout --sax  $(ratio jura-line sax)"
