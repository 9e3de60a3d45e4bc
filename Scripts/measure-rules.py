#!/usr/bin/env python3
"""Measures how often every rule of the annotated categories is right, and keeps the figures.

    Scripts/measure-rules.py JURA GOLD… [-o Rules/quality/annotated.tsv] [--rules FOLDER]

JURA  the program.
GOLD  folders of annotated acts, as Scripts/measure-detection.py reads them.

A finding is right when the unit it stands in bears the label of its category; a unit whose label is optional counts
neither way, and a unit counts once a rule. Only sums are written: no act, no unit, no error.
"""
import argparse, collections, importlib.util, json, os, subprocess, sys, tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
# The script whose way of placing findings in units is used here too; its own run is left out.
SPEC = importlib.util.spec_from_file_location('detection', os.path.join(HERE, 'measure-detection.py'))
detection = importlib.util.module_from_spec(SPEC)
SPEC.loader.exec_module(detection)


def findings(jura, folder, rules):
    with tempfile.TemporaryDirectory() as reports:
        command = [jura, 'check', os.path.join(folder, 'input'), '-o', reports, '--format', 'json', '--fail-on', 'never',
                   '--no-cache']
        subprocess.run(command + (['--rules', rules] if rules else []), check=True, stdout=subprocess.DEVNULL)
        documents, gold, optional = detection.read(folder)
        for doc, units in sorted(documents.items()):
            with open(os.path.join(reports, doc + '.json'), encoding='utf-8') as file:
                report = json.load(file)
            for finding in report['findings']:
                if finding['category'] in detection.LABELS:
                    for unit in detection.place(units, finding):
                        key = doc, unit, finding['category']
                        if key not in optional:
                            yield finding['rule'], key, key in gold
    print(f'{folder}: {len(documents)} acts', file=sys.stderr)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('jura')
    parser.add_argument('gold', nargs='+')
    parser.add_argument('-o', '--output')
    parser.add_argument('--rules')
    args = parser.parse_args()
    right, looked, acts = collections.Counter(), collections.Counter(), 0
    for folder in args.gold:
        acts += len(os.listdir(os.path.join(folder, 'units')))
        for rule, _, isRight in sorted(set(findings(args.jura, folder, args.rules))):
            looked[rule] += 1
            right[rule] += isRight
    lines = ['# Written by Scripts/measure-rules.py: for each rule of the annotated categories the units where it was right and',
             '# those looked at. Sums only.', f'acts\t{acts}']
    lines += [f'{rule}\t{right[rule]}\t{looked[rule]}' for rule in sorted(looked)]
    text = '\n'.join(lines) + '\n'
    if args.output:
        with open(args.output, 'w', encoding='utf-8') as file:
            file.write(text)
    else:
        print(text, end='')


main()
