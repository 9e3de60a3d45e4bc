#!/usr/bin/env python3
"""Runs jura over the real corpus and tells what it met: documents, failures, reading notes by kind, findings by role.

  measure-corpus.py JURA CORPUS        skipped, and says so, when there is no corpus
"""
import collections
import json
import os
import resource
import subprocess
import sys
import tempfile


def main() -> int:
    jura, corpus = sys.argv[1:3]
    if not os.path.isdir(os.path.join(corpus, "text")):
        print(f"corpus: skipped, there is none at {corpus} (set JURA_CORPUS)")
        return 0
    with tempfile.TemporaryDirectory() as out:
        run = subprocess.run([jura, "check", corpus, "--format", "json", "-o", out, "--fail-on", "never"])
        usage = resource.getrusage(resource.RUSAGE_CHILDREN)
        reports, notes, documents_with, roles = 0, collections.Counter(), collections.Counter(), collections.Counter()
        words = findings = 0
        for folder, _, names in os.walk(out):
            for name in names:
                if not name.endswith(".json") or name == "summary.json":
                    continue
                report = json.load(open(os.path.join(folder, name), encoding="utf-8"))
                reports += 1
                words += report["bill"]["words"]
                findings += len(report["findings"])
                roles.update(finding["role"] for finding in report["findings"] + report["evidence"])
                kinds = [note["kind"] for note in report["notes"]]
                notes.update(kinds)
                documents_with.update(set(kinds))
    print(f"{reports} documents, exit code {run.returncode}, {words} words of normative text, {findings} findings")
    print(f"CPU {usage.ru_utime + usage.ru_stime:.1f} s, largest process {usage.ru_maxrss // 1024} MB")
    print("\nreading notes by kind               notes  documents")
    for kind, count in sorted(notes.items()):
        print(f"  {kind:32}{count:8}{documents_with[kind]:10}")
    print("\nfindings and good signs by role of the text")
    for role, count in sorted(roles.items()):
        print(f"  {role:32}{count:8}")
    wrong = sum(roles[role] for role in ("removed", "ceremony", "note"))
    print(f"\nfindings in text that is never assessed (removed, ceremony, note): {wrong}")
    return 1 if wrong or run.returncode else 0


if __name__ == "__main__":
    sys.exit(main())
