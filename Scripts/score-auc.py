#!/usr/bin/env python3
"""How well the score tells acts administered by calculation from acts administered by assessment of the single case.

    Scripts/score-auc.py JURA CORPUS [--rules FOLDER] [--list]

JURA    the program.
CORPUS  the folder of real acts that the keys of Rules/quality/readiness-acts.tsv point into (…/<key>.xml or .txt).

Prints the AUC of the total score: the share of pairs of an act of either kind in which the act of calculation has the
higher score, a tie counting half; 0.95 is wanted. All three lists are measured: what led to a change of the score, what checked
it, and what had no part in it. Then the AUC of every principle alone, which tells the part that misleads. `--list` shows the score of every act.
"""
import argparse, json, os, subprocess, sys, tempfile

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
ACTS = os.path.join(ROOT, 'Rules', 'quality', 'readiness-acts.tsv')
WANTED = 0.95


def acts():
    """Key, kind, list and short title of every act."""
    with open(ACTS, encoding='utf-8') as file:
        return [line.rstrip('\n').split('\t') for line in file if line.strip() and not line.startswith('#')]


def path(corpus, key):
    for ending in ('.xml', '.txt'):
        if os.path.exists(os.path.join(corpus, key + ending)):
            return os.path.join(corpus, key + ending)
    sys.exit(f'{key}: no such act in {corpus}')


def score(jura, document, rules):
    with tempfile.TemporaryDirectory() as folder:
        report = os.path.join(folder, 'report.json')
        command = [jura, 'check', document, '-o', report, '--fail-on', 'never', '--no-cache']
        subprocess.run(command + (['--rules', rules] if rules else []), check=True, stdout=subprocess.DEVNULL)
        with open(report, encoding='utf-8') as file:
            text = json.load(file)['score']['text']
    parts = {p['principle']: p['value'] for p in text['principles'] if p['relevant']}
    return text['value'], parts


def auc(high, low):
    """The share of pairs in which the first is above the second."""
    pairs = [(a > b) + (a == b) / 2 for a in high for b in low]
    return sum(pairs) / len(pairs) if pairs else None


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('jura')
    parser.add_argument('corpus')
    parser.add_argument('--rules')
    parser.add_argument('--list', action='store_true')
    args = parser.parse_args()
    wanted = True
    for chosen in ('first', 'second', 'third'):
        rows = [(kind, key, title, *score(args.jura, path(args.corpus, key), args.rules))
                for key, kind, own, title in acts() if own == chosen]
        if args.list:
            for kind, key, title, value, parts in sorted(rows, key=lambda row: (-row[3], row[1])):
                own = ' '.join(f'{number}:{part:.0f}' for number, part in sorted(parts.items()))
                print(f'{value:6.2f}  {kind:12} {key:20} {title}  ({own})')
        kinds = {kind: [row for row in rows if row[0] == kind] for kind in ('calculation', 'assessment')}
        total = auc(*([row[3] for row in kinds[kind]] for kind in kinds))
        wanted = wanted and total >= WANTED
        print(f'{chosen} list: {len(kinds["calculation"])} acts of calculation, {len(kinds["assessment"])} of assessment')
        print(f'total score   AUC {total:.3f}   (wanted: {WANTED})')
        for principle in range(1, 8):
            values = [[row[4][principle] for row in kinds[kind] if principle in row[4]] for kind in kinds]
            own = auc(*values)
            words = f'AUC {own:.3f}' if own is not None else 'not relevant on one side'
            print(f'principle {principle}   {words}   (relevant in {len(values[0])} and {len(values[1])})')
    return 0 if wanted else 1


if __name__ == '__main__':
    sys.exit(main())
