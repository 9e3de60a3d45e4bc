#!/usr/bin/env bash
# Counts the instructions of one pass over Corpus/ and compares them with the committed figure. Instructions do not
# depend on who else uses the machine, so a tenth more is a change of the code.
# instructions.sh BENCHMARK [--record]
set -euo pipefail
benchmark=$1
figure=Scripts/instructions.txt
if ! command -v valgrind >/dev/null; then
    echo "instructions: skipped, there is no valgrind"
    exit 0
fi
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# Debian's valgrind cannot read the debug information of new compilers: it gets copies without any.
strip -g -o "$work/benchmark" "$benchmark"
ldd "$benchmark" | awk '$3 ~ /swift|dispatch|Foundation|BlocksRuntime/ { print $3 }' | while read -r library; do
    strip -g -o "$work/$(basename "$library")" "$library"
done
# The seed of hash tables is fixed, so that equal code counts equal.
SWIFT_DETERMINISTIC_HASHING=1 LD_LIBRARY_PATH="$work" valgrind --tool=callgrind --callgrind-out-file="$work/out" \
    "$work/benchmark" --once Corpus >"$work/log" 2>&1 || { cat "$work/log" >&2; exit 2; }
count=$(awk '/^(summary|totals):/ { print $2; exit }' "$work/out")
if [ "${2:-}" = "--record" ]; then
    echo "$count" >"$figure"
    echo "instructions: $((count / 1000000)) million, recorded"
    exit 0
fi
expected=$(cat "$figure")
echo "instructions: $((count / 1000000)) million, $((count * 100 / expected)) % of the committed figure"
if [ $((count * 10)) -gt $((expected * 11)) ]; then
    echo "instructions: over a tenth more than before. Find out why, or record the new figure:" >&2
    echo "  Scripts/instructions.sh $benchmark --record" >&2
    exit 1
fi
