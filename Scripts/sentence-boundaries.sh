#!/bin/sh
# Measures where sentences end against the published acts of the corpus (JURA_CORPUS, else ../shared/corpus):
#   Scripts/sentence-boundaries.sh [STEP [SHOW]]     every STEPth act (1: all), SHOW boundaries that differ
set -eu
cd "$(dirname "$0")/.."
JURA_CORPUS_STEP="${1:-1}" JURA_CORPUS_SHOW="${2:-40}" \
    swift test -c release --filter SentenceCorpusTests
