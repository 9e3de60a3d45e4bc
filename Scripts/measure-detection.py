#!/usr/bin/env python3
"""Measures what the tool finds against annotated acts, and how far its confidence can be believed.

  measure-detection.py JURA GOLD [--rules FOLDER] [--no-model]

JURA   the program.
GOLD   a folder with input/<doc>.*, units/<doc>.jsonl (a title line, then {u, address, text} a line) and gold.jsonl
       ({doc, u, marks: [{label, trigger}], optional: [...]} a line). An optional mark counts neither way.

Counted are pairs of a unit and a label. Prints precision, recall and F1 for every label, the micro and the macro
average, and for each tenth of the confidence scale how many findings there are and which share of them is right.
No errors are shown: what is measured here stays unread.
"""
import argparse, collections, json, os, re, subprocess, tempfile, unicodedata

LABELS = ['discretion', 'discretionary-power', 'delegation', 'exception', 'vague-deadline', 'manual-step',
          'non-digital-communication', 'undefined-concept', 'data-collection', 'personal-data']


def comparable(text):
    text = unicodedata.normalize('NFC', text).replace('\u00ad', '').replace('\u200b', '').replace('\u00a0', ' ')
    return re.sub(r'\s+', ' ', text).strip().casefold()


def words(text):
    return set(re.findall(r'\w+', text))


def read(folder):
    units, marks = {}, {'gold': set(), 'optional': set()}
    for name in sorted(os.listdir(os.path.join(folder, 'units'))):
        with open(os.path.join(folder, 'units', name), encoding='utf-8') as file:
            lines = [json.loads(line) for line in file]
        units[lines[0]['doc']] = {line['u']: comparable(line['text']) for line in lines[1:]}
    with open(os.path.join(folder, 'gold.jsonl'), encoding='utf-8') as file:
        for line in map(json.loads, file):
            marks['gold'] |= {(line['doc'], line['u'], mark['label']) for mark in line['marks']}
            marks['optional'] |= {(line['doc'], line['u'], mark['label']) for mark in line.get('optional', [])}
    return units, marks['gold'], marks['optional'] - marks['gold']


def place(units, finding):
    """The units that a finding stands in: they hold its words and share most of its passage."""
    match, context = comparable(finding['match']), comparable(finding['context'])
    holders = [u for u, text in units.items() if match and match in text]
    exact = [u for u in holders if context and (context in units[u] or units[u] in context)]
    pool = exact or holders
    if not pool:
        return []
    passage = words(context)

    def likeness(u):
        own = words(units[u])
        return len(passage & own) / (len(passage | own) or 1), -u

    best = max(pool, key=likeness)
    return [u for u in holders if units[u] == units[best]]


def findings(jura, gold, documents, options):
    """All findings of the labels with the units they stand in: (act, unit, label), finding."""
    with tempfile.TemporaryDirectory() as folder:
        command = [jura, 'check', os.path.join(gold, 'input'), '-o', folder, '--format', 'json', '--fail-on', 'never',
                   '--no-cache']
        subprocess.run(command + options, check=True, stdout=subprocess.DEVNULL)
        for doc, units in sorted(documents.items()):
            with open(os.path.join(folder, doc + '.json'), encoding='utf-8') as file:
                report = json.load(file)
            for finding in report['findings']:
                if finding['category'] in LABELS:
                    for unit in place(units, finding):
                        yield (doc, unit, finding['category']), finding


def row(name, hits, found, gold):
    precision, recall = hits / max(1, found), hits / max(1, gold)
    f1 = 2 * hits / max(1, found + gold)
    print(f'{name:28} {gold:6} {hits:6} {found - hits:6} {gold - hits:6}  {precision:.3f}  {recall:.3f}  {f1:.3f}')
    return f1


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('jura')
    parser.add_argument('gold')
    parser.add_argument('--rules')
    parser.add_argument('--no-model', action='store_true')
    args = parser.parse_args()
    documents, gold, optional = read(args.gold)
    found, tenths = collections.defaultdict(float), collections.Counter()
    options = (['--rules', args.rules] if args.rules else []) + (['--no-model'] if args.no_model else [])
    for key, finding in findings(args.jura, args.gold, documents, options):
        confidence = finding['confidence']
        if key in optional:
            continue
        found[key] = max(found[key], confidence)
        tenths[min(9, int(confidence * 10)), key in gold] += 1
    print(f'{"label":28} {"gold":>6} {"hit":>6} {"alarm":>6} {"miss":>6}   prec    rec     F1')
    scores = []
    for label in LABELS:
        own, told = {k for k in gold if k[2] == label}, {k for k in found if k[2] == label}
        scores.append(row(label, len(own & told), len(told), len(own)))
    row('micro', len(gold & set(found)), len(found), len(gold))
    print(f'macro F1 {sum(scores) / len(scores):.3f}\n\nconfidence     findings  in a unit that bears the label')
    for tenth in range(10):
        right, wrong = tenths[tenth, True], tenths[tenth, False]
        if right + wrong:
            print(f'{tenth / 10:.1f} to {(tenth + 1) / 10:.1f} {right + wrong:12} {right / (right + wrong):12.2f}')


if __name__ == '__main__':
    main()
