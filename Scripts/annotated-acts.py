#!/usr/bin/env python3
"""Makes annotated acts again from the annotations kept here and the acts of a corpus.

    Scripts/annotated-acts.py CORPUS OUT       writes OUT/fresh, OUT/picked, OUT/later, OUT/concepts and OUT/reviewed

Annotations/*.tsv hold no text: a line is an act's key, the first letters of a digest of the unit's text, and what
annotators marked, `label:words` parted by `|`. CORPUS holds the acts as KEY.xml or KEY.txt, in any folder. Each folder
written has input/, units/ and gold.jsonl, as jura-train and Scripts/measure-detection.py read them. In `picked` single
units were read for all labels but undefined-concept: it teaches, but nothing can be counted on it; `later` is more of
the same that the model has not seen. `concepts` was read for undefined-concept alone;
`reviewed` are the invented bills of Corpus/ with the findings that a reviewer agreed with. Prints how many of the annotated units were found in the corpus.
"""
import hashlib
import json
import os
import re
import shutil
import sys
import unicodedata
import xml.etree.ElementTree as tree

HERE = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
LABELS = ['discretion', 'discretionary-power', 'delegation', 'exception', 'vague-deadline', 'manual-step',
          'non-digital-communication', 'data-collection', 'personal-data']
SETS = {'fresh': None, 'picked': LABELS, 'later': LABELS, 'concepts': ['undefined-concept']}
SKIPPED = {'Hymne', 'IkraftHymne', 'TitelGruppe', 'Meta', 'Signatur', 'Bilag', 'BilagGruppe', 'Rubrica', 'Underskrift',
           'NoteGruppe', 'Indledning', 'Explicatus'}
LABEL = re.compile(r'(§ ?\d+ ?[a-zæøå]?\.|Stk\. ?\d+\.|\d+(?: ?[a-z])?[.)]|[a-zæøå]+\)|–|-)(?=\s|$)')


def blanks(text):
    return re.sub(r'\s+', ' ', text.replace('\u00a0', ' ')).strip()


def digest(text):
    text = unicodedata.normalize('NFC', text).replace('\u00ad', '').replace('\u200b', '')
    return hashlib.sha256(blanks(text).casefold().encode()).hexdigest()[:12]


def units_of_xml(path):
    """The lowest provisions with a label of their own: (address, text)."""
    root, units = tree.parse(path).getroot(), []
    name = lambda element: element.tag.split('}')[-1]

    def walk(element, address):
        if name(element) in SKIPPED:
            return
        label = next((blanks(''.join(c.itertext())) for c in element if name(c) == 'Explicatus'), None)
        if label is not None or name(element) == 'Stk':
            address = address + [label or 'Stk. 1.']
            units.append((' '.join(address), []))
        if name(element) == 'Linea':
            text = blanks(''.join(element.itertext()))
            if units and text:
                units[-1][1].append(text)
            return
        for child in element:
            walk(child, address)

    for element in root:
        if name(element) == 'DokumentIndhold':
            walk(element, [])
    return [(address, ' '.join(lines)) for address, lines in units if lines]


def units_of_text(path):
    units, is_title = [], True
    with open(path, encoding='utf-8') as file:
        for line in map(blanks, file):
            if not line or is_title:
                is_title = is_title and not line
                continue
            label = LABEL.match(line.replace('\u00ad', ''))
            if label:
                units.append([label.group(1), line])
            elif units and not re.match(r'(Kapitel|Afsnit|Bilag)\b', line) and len(line) > 40:
                units[-1][1] += ' ' + line
            elif not units and len(line) > 60:
                units.append(['', line])
    return units


def files_of(corpus):
    found = {}
    for folder, _, names in sorted(os.walk(corpus)):
        for name in sorted(names):
            key, ending = os.path.splitext(name)
            if ending in ('.xml', '.txt') and not re.search('iso-8859|1252', folder):
                found.setdefault(key, []).append(os.path.join(folder, name))
    return found


def best(paths, annotated):
    """Of an act in several forms the one that annotators read."""
    read = [(path, units_of_xml(path) if path.endswith('.xml') else units_of_text(path)) for path in paths]
    return max(read, key=lambda form: sum(digest(text) in annotated for _, text in form[1]))


def write(name, labels, files, out):
    acts = {}
    with open(os.path.join(HERE, 'Annotations', name + '.tsv'), encoding='utf-8') as file:
        for line in file:
            if line.startswith('#'):
                continue
            key, unit, marks = line.rstrip('\n').split('\t')
            acts.setdefault(key, {})[unit] = [dict(zip(('label', 'trigger'), m.split(':', 1))) for m in marks.split('|') if m]
    folder, met, all_units = os.path.join(out, name), 0, sum(map(len, acts.values()))
    for part in ('input', 'units'):
        os.makedirs(os.path.join(folder, part), exist_ok=True)
    with open(os.path.join(folder, 'gold.jsonl'), 'w', encoding='utf-8') as gold:
        for key in sorted(acts):
            if key not in files:
                continue
            annotated = dict(acts[key])
            path, units = best(files[key], annotated)
            head = {'doc': key, **({'labels': labels} if labels else {})}
            lines = [head]
            for number, (address, text) in enumerate(units, 1):
                line = {'u': number, 'address': address, 'text': text}
                marks = annotated.pop(digest(text), None)
                if marks is None and name in ('picked', 'later'):
                    line['unread'] = True
                lines.append(line)
                met += marks is not None
                if marks:
                    gold.write(json.dumps({'doc': key, 'u': number, 'marks': marks}, ensure_ascii=False) + '\n')
            shutil.copy(path, os.path.join(folder, 'input'))
            with open(os.path.join(folder, 'units', key + '.jsonl'), 'w', encoding='utf-8') as file:
                file.writelines(json.dumps(line, ensure_ascii=False) + '\n' for line in lines)
    print(f'{name}: {len(acts)} acts, {met} of {all_units} annotated units found')


def write_reviewed(out):
    folder, placed, lost = os.path.join(out, 'reviewed'), 0, 0
    labels = LABELS + ['undefined-concept']
    for part in ('input', 'units'):
        os.makedirs(os.path.join(folder, part), exist_ok=True)
    verdict = re.compile(r'- \{ address: "([^"]*)", category: ([\w-]+), match: "([^"]*)"')
    with open(os.path.join(folder, 'gold.jsonl'), 'w', encoding='utf-8') as gold:
        for bill in sorted(os.listdir(os.path.join(HERE, 'Corpus'))):
            source = os.path.join(HERE, 'Corpus', bill)
            if not os.path.exists(os.path.join(source, 'expected.yaml')):
                continue
            units, marks, section = units_of_xml(os.path.join(source, 'bill.xml')), {}, ''
            with open(os.path.join(source, 'expected.yaml'), encoding='utf-8') as file:
                for line in file:
                    section = line.split(':')[0] if re.match(r'\w', line) else section
                    found = verdict.search(line)
                    if section not in ('agree', 'missed') or not found or found.group(2) not in labels or not found.group(3):
                        continue
                    address, label, trigger = found.groups()
                    holders = [n for n, (_, text) in enumerate(units) if trigger.casefold() in text.casefold()]
                    if not holders:
                        lost += 1
                        continue
                    numbers = lambda text: re.findall(r'\d+', text[max(0, text.find('§')):])
                    near = lambda n: len(os.path.commonprefix([numbers(address), numbers(units[n][0])]))
                    placed += 1
                    marks.setdefault(max(holders, key=near), []).append({'label': label, 'trigger': trigger})
            shutil.copy(os.path.join(source, 'bill.xml'), os.path.join(folder, 'input', bill + '.xml'))
            with open(os.path.join(folder, 'units', bill + '.jsonl'), 'w', encoding='utf-8') as file:
                file.write(json.dumps({'doc': bill, 'labels': labels}) + '\n')
                for number, (address, text) in enumerate(units):
                    line = {'u': number + 1, 'address': address, 'text': text}
                    file.write(json.dumps(line, ensure_ascii=False) + '\n')
                    if number in marks:
                        line = {'doc': bill, 'u': number + 1, 'marks': marks[number]}
                        gold.write(json.dumps(line, ensure_ascii=False) + '\n')
    print(f'reviewed: {placed} of {placed + lost} verdicts placed')


def main():
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    files = files_of(sys.argv[1])
    for name, labels in SETS.items():
        write(name, labels, files, sys.argv[2])
    write_reviewed(sys.argv[2])


if __name__ == '__main__':
    main()
