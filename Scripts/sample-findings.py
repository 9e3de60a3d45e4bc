#!/usr/bin/env python3
"""Draws findings of rules from reports on real acts, for a person to read and judge.

    Scripts/sample-findings.py REPORTS RULE… [--count 20] [--width 240] [--tsv]

REPORTS  folders with JSON reports: `jura check CORPUS/text -o REPORTS/text --format json --fail-on never`.

The draw is the same every time: findings are ordered by a hash of rule, act, address and words, and an act gives a
second finding only when every act has given one. Each line: number, act, address, the sentence with ⟦ ⟧ around the words.
`--tsv` prints lines for Rules/quality/judged.tsv instead, with »right« for a reader to change, and no text.
"""
import argparse, collections, glob, hashlib, json, os, re


def findings(folders, rules):
    """The findings and good signs of the rules: {rule: [(act, finding)]}."""
    found = collections.defaultdict(list)
    for folder in folders:
        for path in sorted(glob.glob(os.path.join(folder, '**', '*.json'), recursive=True)):
            with open(path, encoding='utf-8') as file:
                report = json.load(file)
            for finding in report.get('findings', []) + report.get('evidence', []):
                if finding['rule'] in rules:
                    found[finding['rule']].append((re.sub(r'\.(xml|txt)$', '', report['input']['name']), finding))
    return found


def draw(rule, rows, count):
    def order(row):
        act, finding = row
        words = '\t'.join([rule, os.path.basename(act), finding['address'] or '', finding['match']])
        return hashlib.sha256(words.encode()).hexdigest()

    turns, seen = collections.Counter(), []
    for row in sorted(rows, key=order):
        act = os.path.basename(row[0])
        seen.append((turns[act], order(row), row))
        turns[act] += 1
    return [row for _, _, row in sorted(seen, key=lambda item: item[:2])[:count]]


def excerpt(finding, width):
    text, match = finding['context'], finding['match']
    at = text.find(match)
    if at < 0:
        return f'⟦{match}⟧ in: {text[:width]}'
    before, after = text[:at][-width * 2 // 3:], text[at + len(match):][:width // 3]
    return f'{before}⟦{match[:width]}⟧{after}'


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('reports')
    parser.add_argument('rules', nargs='+')
    parser.add_argument('--count', type=int, default=20)
    parser.add_argument('--width', type=int, default=240)
    parser.add_argument('--tsv', action='store_true')
    args = parser.parse_args()
    found = findings([args.reports], set(args.rules))
    for rule in args.rules:
        rows = draw(rule, found[rule], args.count)
        if not args.tsv:
            print(f'\n## {rule}: {len(found[rule])} findings')
        for number, (act, finding) in enumerate(rows, 1):
            if args.tsv:
                words = ' '.join(finding['match'].split()[:6])
                print('\t'.join([rule, act, finding['address'] or '–', words, 'right']))
            else:
                print(f'{number}. {os.path.basename(act)} {finding["address"]}: {excerpt(finding, args.width)}')


if __name__ == '__main__':
    main()
