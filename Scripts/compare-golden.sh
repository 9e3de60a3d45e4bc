#!/usr/bin/env bash
# Compares fresh reports with the ones under version control: every fresh file must be there, byte for byte.
set -euo pipefail
fresh=$1
golden=$2
failed=0
while IFS= read -r file; do
    if ! cmp -s "$fresh/$file" "$golden/$file"; then
        echo "$golden/$file differs from what the tool writes now" >&2
        failed=1
    fi
done < <(cd "$fresh" && find . -type f | sed 's|^\./||' | sort)
if [ "$failed" -ne 0 ]; then
    echo "  look at the difference, then: make golden" >&2
    exit 1
fi
