#!/usr/bin/env bash
# Builds an earlier commit beside this one and runs both in turn over the same files: the change of CPU time.
# bench-compare.sh JURA CORPUS REF
set -euo pipefail
jura=$1
corpus=$2
ref=${3:?say which commit: make bench-compare REF=v0.1.0}
files=Corpus
if [ -d "$corpus/lexdania" ]; then files=$corpus/lexdania; fi
old=.build/compare
git worktree remove --force "$old/tree" 2>/dev/null || true
git worktree add --quiet --detach "$old/tree" "$ref"
trap 'git worktree remove --force "$old/tree"' EXIT
swift build --package-path "$old/tree" --scratch-path "$old/build" -c release --product jura >&2
out=$(mktemp -d)
cpu() { /usr/bin/env bash -c 'TIMEFORMAT="%U %S"; time "$@" >/dev/null 2>&1 || true' _ "$@" 2>&1 | awk '{ print $1 + $2 }'; }
median() { sort -n "$1" | awk '{ v[NR] = $1 } END { print v[int((NR + 1) / 2)] }'; }
for run in 1 2 3 4 5; do
    for side in old new; do
        binary=$jura
        if [ "$side" = old ]; then binary=$old/build/release/jura; fi
        cpu "$binary" check --no-cache "$files" --format json -o "$out/reports" --jobs 1 --fail-on never >>"$out/$side"
    done
done
echo "$ref: $(median "$out/old") s, now: $(median "$out/new") s of CPU over $files (medians of five runs in turn)"
awk -v a="$(median "$out/new")" -v b="$(median "$out/old")" 'BEGIN { printf "now / then: %.2f\n", a / b }'
rm -rf "$out"
