#!/usr/bin/env python3
"""Asks hunspell (da_DK) which inflected forms are Danish words: of every word that the rules inflect, and of
Scripts/inflection-heads.txt.

    Scripts/check-inflection.py            the share known and the forms that are not, by word class

The forms are written by the test InflectionListingTests. A form that hunspell does not know stands in
Scripts/inflection-exceptions.txt with a reason, as a word or as a pattern between slashes; any other fails.
"""
import collections
import glob
import os
import re
import subprocess
import sys
import tempfile

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
HEADS = os.path.join(ROOT, "Scripts", "inflection-heads.txt")
EXCEPTIONS = os.path.join(ROOT, "Scripts", "inflection-exceptions.txt")
CLASSES = {"n": "noun", "a": "adjective", "v": "verb", "vf": "verb", "vp": "verb"}


def heads():
    """Every word to inflect: »class word« a line, those of the list first, then those of the rules."""
    with open(HEADS, encoding="utf-8") as lines:
        listed = [line.strip() for line in lines if line.strip()]
    found = set()
    for path in glob.glob(os.path.join(ROOT, "Rules", "*", "*.yaml")):
        with open(path, encoding="utf-8") as file:
            # The patterns only: examples and texts hold no »word:n«.
            for word, kind in re.findall(r"([a-zæøåéA-ZÆØÅ-]+):(n|vf|vp|v|a)\b", file.read()):
                found.add(f"{CLASSES[kind]} {word.lower()}")
    return listed + sorted(found - set(listed))


def exceptions():
    """Words, and patterns, each with its reason."""
    rows = []
    with open(EXCEPTIONS, encoding="utf-8") as lines:
        for line in lines:
            if line.strip() and not line.startswith("#"):
                what, why = line.rstrip("\n").split("\t")
                rows.append((re.compile(what[1:-1] if what.startswith("/") else "^" + re.escape(what) + "$"), why))
    return rows


def listed_forms():
    with tempfile.NamedTemporaryFile(suffix=".txt", delete=False) as out:
        path = out.name
    with tempfile.NamedTemporaryFile("w", suffix=".txt", delete=False, encoding="utf-8") as words:
        words.write("\n".join(heads()) + "\n")
    environment = dict(os.environ, JURA_INFLECTION_HEADS=words.name, JURA_INFLECTION_OUT=path)
    subprocess.run(
        ["swift", "test", "--filter", "InflectionListingTests"], cwd=ROOT, env=environment, check=True,
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    with open(path, encoding="utf-8") as lines:
        rows = [line.split() for line in lines]
    os.unlink(path)
    os.unlink(words.name)
    return [(row[0], row[1], row[2:]) for row in rows]


def unknown(words):
    text = "\n".join(sorted(words)) + "\n"
    result = subprocess.run(
        ["hunspell", "-d", "da_DK", "-i", "utf-8", "-l"], input=text, capture_output=True, text=True, check=True)
    return set(result.stdout.split())


def main():
    rows, known = listed_forms(), exceptions()
    missing = unknown({form for _, _, forms in rows for form in forms})
    unexplained = 0
    totals, failures = collections.Counter(), collections.defaultdict(list)
    for kind, head, forms in rows:
        totals[kind] += len(forms)
        bad = [form for form in forms if form in missing]
        if bad:
            failures[kind].append((head, bad))
    for kind in totals:
        count = sum(len(bad) for _, bad in failures[kind])
        print(f"{kind}: {totals[kind] - count} of {totals[kind]} forms known ({1 - count / totals[kind]:.1%})")
        for head, bad in failures[kind]:
            for form in bad:
                reason = next((why for pattern, why in known if pattern.search(form)), None)
                if reason is None:
                    unexplained += 1
                print(f"  {head}: {form}   ({reason or 'no reason known'})")
    return 1 if unexplained else 0


if __name__ == "__main__":
    sys.exit(main())
