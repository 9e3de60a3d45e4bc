#!/usr/bin/env python3
"""Finds classes of words that stand in the same surroundings, for the model: Rules/model/classes.txt.

  word-classes.py FOLDER... [-o FILE] [--classes 400] [--stems 12000]

FOLDER   folders of Danish acts as text (*.txt). Nothing of them gets into the file but single word beginnings.

Words are taken by their first six bytes, as features take them. For each stem the two words on either side are counted,
weighed by positive pointwise mutual information, reduced to eighty dimensions and clustered by direction. The same
folders give the same file. Needs numpy and scipy.
"""
import argparse, collections, glob, os, re

import numpy as np
import scipy.sparse as sparse
from scipy.sparse.linalg import svds

TOKEN = re.compile(r'[^\W\d_]+|\d+|[,.;:§]')
CONTEXTS, DIMENSIONS, LEAST, LONGEST = 3000, 80, 8, 150_000


def stem(word):
    """The first six bytes, never half a letter."""
    raw = word.encode()
    end = 6
    while end < len(raw) and raw[end] & 0xC0 == 0x80:
        end += 1
    return raw[:end].decode()


def read(folders):
    for folder in folders:
        for path in sorted(glob.glob(os.path.join(folder, '*.txt'))):
            with open(path, encoding='utf-8', errors='replace') as file:
                text = file.read(LONGEST).lower()
            yield ['#' if word[0].isdigit() else stem(word) for word in TOKEN.findall(text)]


def vectors(texts, size):
    counts = collections.Counter(word for text in texts for word in text)
    stems = [word for word, count in sorted(counts.items(), key=lambda e: (-e[1], e[0]))[:size] if count >= LEAST]
    number = {word: at for at, word in enumerate(stems)}
    contexts = min(CONTEXTS, len(stems))
    rows = [np.array([number.get(word, -1) for word in text], dtype=np.int64) for text in texts]
    total = sparse.csr_matrix((len(stems), contexts * 4), dtype=np.float64)
    for block, offset in enumerate((-2, -1, 1, 2)):
        pairs = []
        for row in rows:
            here, there = (row[:-offset], row[offset:]) if offset > 0 else (row[-offset:], row[:offset])
            seen = (here >= 0) & (there >= 0) & (there < contexts)
            pairs.append((here[seen], there[seen] + block * contexts))
        at = np.concatenate([pair[0] for pair in pairs]), np.concatenate([pair[1] for pair in pairs])
        total = total + sparse.csr_matrix((np.ones(len(at[0])), at), shape=total.shape)
    total = total.tocoo()
    per_stem = np.asarray(total.sum(1)).ravel()
    per_context = np.asarray(total.sum(0)).ravel() ** 0.75
    per_context *= total.data.sum() / per_context.sum()
    weight = np.log(total.data * total.data.sum() / (per_stem[total.row] * per_context[total.col]))
    matrix = sparse.csr_matrix((np.maximum(weight, 0), (total.row, total.col)), shape=total.shape)
    left, values, _ = svds(matrix, k=DIMENSIONS, random_state=1)
    result = left * np.sqrt(values)
    return stems, result / (np.linalg.norm(result, axis=1, keepdims=True) + 1e-9)


def cluster(points, count, rounds=25):
    centres = points[np.random.default_rng(1).choice(len(points), count, replace=False)]
    for _ in range(rounds):
        owner = (points @ centres.T).argmax(1)
        for number in range(count):
            members = points[owner == number]
            if len(members):
                centres[number] = members.mean(0) / (np.linalg.norm(members.mean(0)) + 1e-9)
    return owner


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('folders', nargs='+')
    parser.add_argument('-o', default='Rules/model/classes.txt')
    parser.add_argument('--classes', type=int, default=400)
    parser.add_argument('--stems', type=int, default=12000)
    args = parser.parse_args()
    stems, points = vectors(list(read(args.folders)), args.stems)
    classes = collections.defaultdict(list)
    for word, owner in zip(stems, cluster(points, args.classes)):
        classes[owner].append(word)
    lines = []
    for members in classes.values():
        # The most frequent stem that is a word names the class; the members stand in the order of the alphabet.
        name = next((word for word in members if word.isalpha()), members[0])
        lines.append(f"{'number' if name == '#' else name}\t{' '.join(sorted(members))}")
    with open(args.o, 'w', encoding='utf-8') as file:
        file.write('# Classes of words that stand in the same surroundings: the name, and the beginnings of its words.\n')
        file.write('# Written by Scripts/word-classes.py from a corpus of acts; not edited by hand.\n')
        file.write('\n'.join(sorted(lines)) + '\n')
    print(f'{len(stems)} stems in {len(lines)} classes')


main()
