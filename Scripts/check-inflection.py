#!/usr/bin/env python3
"""Asks hunspell (da_DK) which inflected forms of Scripts/inflection-heads.txt are Danish words.

    Scripts/check-inflection.py            the share known and the forms that are not, by word class

The forms are written by the test InflectionListingTests. EXCEPTIONS says why a form may be unknown and still be right.
"""
import collections
import os
import re
import subprocess
import sys
import tempfile

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
HEADS = os.path.join(ROOT, "Scripts", "inflection-heads.txt")

EXCEPTIONS = [
    (r"heder(s|ne|nes)?$|teter(s|ne|nes)?$", "regular plural of an abstract noun, rarely used"),
    (r"(elen|elet)s?$", "the spelling with e beside -len, -let; both are used in acts"),
    (r"tarvens?$", "definite form, rare but regular"),
    (r"(ere|e?st|e?ste)$", "regular comparison, rarely used"),
]


def listed_forms():
    with tempfile.NamedTemporaryFile(suffix=".txt", delete=False) as out:
        path = out.name
    environment = dict(os.environ, JURA_INFLECTION_HEADS=HEADS, JURA_INFLECTION_OUT=path)
    subprocess.run(
        ["swift", "test", "--filter", "InflectionListingTests"], cwd=ROOT, env=environment, check=True,
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    with open(path, encoding="utf-8") as lines:
        rows = [line.split() for line in lines]
    os.unlink(path)
    return [(row[0], row[1], row[2:]) for row in rows]


def unknown(words):
    text = "\n".join(sorted(words)) + "\n"
    result = subprocess.run(
        ["hunspell", "-d", "da_DK", "-i", "utf-8", "-l"], input=text, capture_output=True, text=True, check=True)
    return set(result.stdout.split())


def main():
    rows = listed_forms()
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
                reason = next((why for pattern, why in EXCEPTIONS if re.search(pattern, form)), None)
                if reason is None:
                    unexplained += 1
                print(f"  {head}: {form}   ({reason or 'no reason known'})")
    return 1 if unexplained else 0


if __name__ == "__main__":
    sys.exit(main())
