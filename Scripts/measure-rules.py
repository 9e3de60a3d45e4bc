#!/usr/bin/env python3
"""Measures how often every rule of the annotated categories is right, and keeps the figures.

    Scripts/measure-rules.py JURA GOLD… [-o Rules/quality/annotated.tsv] [--rules FOLDER]

JURA  the program.
GOLD  folders of annotated acts, as Scripts/measure-detection.py reads them.

A finding is right when the unit it stands in bears the label of its category; a unit whose label is optional counts
neither way, and a unit counts once a rule. Only sums are written: no act, no unit, no error.
"""
import argparse, collections, importlib.util, os

HERE = os.path.dirname(os.path.abspath(__file__))
# The script whose way of placing findings in units is used here too.
SPEC = importlib.util.spec_from_file_location('detection', os.path.join(HERE, 'measure-detection.py'))
detection = importlib.util.module_from_spec(SPEC)
SPEC.loader.exec_module(detection)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('jura')
    parser.add_argument('gold', nargs='+')
    parser.add_argument('-o', '--output')
    parser.add_argument('--rules')
    args = parser.parse_args()
    right, looked, acts = collections.Counter(), collections.Counter(), 0
    for folder in args.gold:
        documents, gold, optional = detection.read(folder)
        acts += len(documents)
        options = ['--rules', args.rules] if args.rules else []
        found = {(finding['rule'], key) for key, finding in detection.findings(args.jura, folder, documents, options)}
        for rule, key in found:
            if key not in optional:
                looked[rule] += 1
                right[rule] += key in gold
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
