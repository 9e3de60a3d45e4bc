#!/usr/bin/env bash
# Builds an earlier commit beside this one and runs both in turn over the same files: the change of CPU time.
# bench-compare.sh JURA CORPUS REF
set -euo pipefail
jura=$1
corpus=$2
ref=${3:?say which commit: make bench-compare REF=v0.1.0}
old=.build/compare
git worktree remove --force "$old/tree" 2>/dev/null || true
git worktree add --quiet --detach "$old/tree" "$ref"
trap 'git worktree remove --force "$old/tree"' EXIT
swift build --package-path "$old/tree" --scratch-path "$old/build" -c release --product jura >&2
Scripts/bench.py "$jura" "$corpus" --against "$old/build/release/jura"
