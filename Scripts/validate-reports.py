#!/usr/bin/env python3
"""Checks reports against the published schemas and against what a schema cannot say.

    Scripts/validate-reports.py [FILE|FOLDER…]      default: the snapshots of the report tests

Reads *.json reports and summaries, and *.html pages. Needs the jsonschema package; without it only the sums, the
references and the pages are checked, and that is said. Exit code 1 when something is wrong.
"""
import base64
import hashlib
import json
import re
import sys
from html.parser import HTMLParser
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SCHEMAS = {path.name: json.loads(path.read_text("utf-8")) for path in (ROOT / "Reports/schema").glob("*.json")}

try:
    import jsonschema
except ImportError:
    jsonschema = None

VOID = {"meta", "br", "link", "input", "rect", "circle", "line", "hr", "img"}


def check_json(path):
    if path.parent.name == "schema":
        return
    report = json.loads(path.read_text("utf-8"))
    name = report["schema"].rsplit("/", 1)[-1]
    schema = SCHEMAS.get(name)
    if schema is None:
        yield f"unknown schema {name}"
        return
    if jsonschema:
        validator = jsonschema.Draft202012Validator(schema)
        for error in validator.iter_errors(report):
            yield f"{error.json_path}: {error.message[:200]}"
    if name.startswith("jura-report"):
        yield from check_sums(report)


def check_sums(report):
    ids = {finding["id"] for finding in report["findings"]}
    text = report["score"]["text"]
    total = sum(principle["contribution"] for principle in text["principles"])
    if text["value"] is not None and abs(total - text["value"]) > 1e-6:
        yield f"contributions sum to {total}, not {text['value']}"
    holders = [p for p in text["principles"] if p["relevant"]] + [s for s in [report["score"]["assessment"]] if s]
    for holder in holders:
        losses = sum(part["loss"] for part in holder["parts"])
        if abs(100 - losses - holder["value"]) > 1e-6:
            yield f"losses sum to {losses}, but the value is {holder['value']}"
        for part in holder["parts"]:
            if report["show"] == "note" and not ids.issuperset(part["findings"]):
                yield f"part {part['rule']} names findings that are not listed"


class Page(HTMLParser):
    """Balance of elements, identifiers, links within the page, and anything that would be loaded."""

    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.open, self.ids, self.links, self.problems = [], [], [], []
        # Scripts of a type of their own hold data and never run.
        self.is_data = False
        self.policy = ""

    def handle_starttag(self, tag, attributes):
        values = dict(attributes)
        if "id" in values:
            self.ids.append(values["id"])
        if values.get("href", "").startswith("#"):
            self.links.append(values["href"][1:])
        if tag == "meta" and values.get("http-equiv") == "Content-Security-Policy":
            self.policy = values["content"]
        for name, value in attributes:
            if name == "src" or name.startswith("on") or (value or "").startswith(("http:", "https:", "javascript:", "//")):
                self.problems.append(f"<{tag} {name}={value}>")
        if tag == "script":
            self.is_data = "type" in values
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag, attributes):
        self.handle_starttag(tag, attributes)
        if tag not in VOID:
            self.open.pop()

    def handle_endtag(self, tag):
        if not self.open or self.open[-1] != tag:
            self.problems.append(f"</{tag}> closes {self.open[-1:]} at {self.getpos()}")
        else:
            self.open.pop()

    def handle_data(self, data):
        if self.open[-1:] == ["script"] and not self.is_data:
            digest = base64.b64encode(hashlib.sha256(data.encode()).digest()).decode()
            if f"'sha256-{digest}'" not in self.policy:
                self.problems.append(f"the policy does not let the script run: sha256-{digest}")


def check_page(path):
    page = Page()
    page.feed(path.read_text("utf-8"))
    yield from page.problems
    if page.open:
        yield f"left open: {page.open}"
    if "default-src 'none'" not in page.policy:
        yield "no strict policy"
    for name in {name for name in page.ids if page.ids.count(name) > 1}:
        yield f"identifier {name} stands twice"
    for name in set(page.links) - set(page.ids):
        yield f"link to #{name} leads nowhere"


def main(arguments):
    places = [Path(argument) for argument in arguments] or [ROOT / "Tests/ReportingTests/Snapshots"]
    # Formats of others are the business of validate-formats.py.
    files = [file for place in places for file in (sorted(place.rglob("*")) if place.is_dir() else [place])]
    checks = {".json": check_json, ".html": check_page}
    count = problems = 0
    for file in files:
        if file.suffix in checks and not file.name.endswith(".gitlab.json"):
            count += 1
            for problem in checks[file.suffix](file):
                problems += 1
                print(f"{file}: {problem}", file=sys.stderr)
    if not jsonschema:
        print("jsonschema is not installed: the schemas themselves were not applied", file=sys.stderr)
    print(f"{count} reports checked, {problems} problems")
    return 1 if problems or not count else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
