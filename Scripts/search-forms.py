#!/usr/bin/env python3
"""Searches a folder of texts for every form of a list with ahocorasick_rs and counts the whole words found.

  search-forms.py FORMS FOLDER

A measure for Scripts/bench.py: what a search costs that prints nothing. Needs `pip install ahocorasick_rs`.
"""
import glob, os, sys

import ahocorasick_rs

with open(sys.argv[1], encoding='utf-8') as file:
    forms = [line for line in file.read().split('\n') if line]
automaton = ahocorasick_rs.AhoCorasick(forms, matchkind=ahocorasick_rs.MatchKind.LeftmostLongest)
count = 0
for path in sorted(glob.glob(os.path.join(sys.argv[2], '*.txt'))):
    with open(path, encoding='utf-8') as file:
        text = file.read().lower()
    for _, start, end in automaton.find_matches_as_indexes(text):
        count += not (start and text[start - 1].isalnum()) and not (end < len(text) and text[end].isalnum())
print(count)
