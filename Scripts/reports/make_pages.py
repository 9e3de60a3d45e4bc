"""Makes one page of every kind from the invented bills in Corpus/, a hostile bill, and a large one.

make_pages.py JURA FOLDER
"""
import pathlib
import re
import shutil
import subprocess
import sys

JURA, FOLDER = sys.argv[1], pathlib.Path(sys.argv[2])
CORPUS = pathlib.Path("Corpus")
HOSTILE = [
    "<script>window.pwned=1</script>", "</style><script>window.pwned=1</script>", "<img src=x onerror=window.pwned=1>",
    "<svg onload=window.pwned=1>", "javascript:window.pwned=1", "<a href='javascript:window.pwned=1'>her</a>",
    "<link rel=stylesheet href=//example.invalid/x.css>", "<style>body{display:none}</style>", "\"><iframe src=//example.invalid>",
    "{{{style}}}", "{{#sections}}", "<!-- ", "]]>", "&lt;script&gt;", "' onmouseover='window.pwned=1", "<base href=//example.invalid/>",
    "<meta http-equiv=refresh content=0;url=//example.invalid>", "</script><script>window.pwned=1</script>", "\u202eesrever\u202c",
]


def run(*arguments):
    done = subprocess.run([JURA, *map(str, arguments)], capture_output=True, text=True)
    if done.returncode > 1:
        sys.exit(f"make_pages: {' '.join(map(str, arguments))}: {done.stderr}")
    return done


def check(bill, name, *options):
    run("check", bill, "--no-cache", "--isolated", "--fail-on", "never", "-o", FOLDER / f"{name}.html", "-o", FOLDER / f"{name}.json", *options)


def hostile_bill():
    """A bill whose title, headings, labels, definitions and words all hold markup."""
    lines = [f"Lovforslag nr. L 66 Folketinget 2026-27", "", "Forslag", "til", f"Lov om {HOSTILE[0]} {HOSTILE[2]} {HOSTILE[9]}", ""]
    for number, text in enumerate(HOSTILE, 1):
        lines += [f"Kapitel {number}", text, ""]
        lines += [f"§ {number}. Styrelsen kan i særlige tilfælde efter et konkret skøn {text} kræve skriftlig ansøgning, hvis {text} er rimeligt."]
        lines += [f"Stk. 2. Ved »{text}« forstås i denne lov: Enhver {text}, der er nødvendig.", "1) " + text + ",", "2) en passende {match} & andet.", ""]
    lines += ["Bemærkninger til lovforslaget", "", "Almindelige bemærkninger", ""] + [f"{n}. {text}\n\n{text} har ingen konsekvenser.\n" for n, text in enumerate(HOSTILE, 1)]
    return "\n".join(lines) + "\n"


def large_bill(words=122_000, dense=22):
    """A bill of many plain paragraphs with those of the most criticised invented bill strewn in, numbered anew."""
    text = next(CORPUS.glob("*L133*/bill.txt")).read_text(encoding="utf-8").split("\nBemærkninger til")[0]
    parts = [re.split(r"\n(?:Kapitel \d|\s*\n)", p)[0].strip() for p in re.split(r"\n(?=§ \d+\. )", text)[1:]]
    marked = [re.sub(r"^§ \d+\. ", "", p) for p in parts if "ikrafttræden" not in p] * dense
    things = ["stævnen", "mastetoppen", "lastelinjen", "ankerkæden", "rorstammen", "skottet", "lugekarmen", "dæksbjælken", "kølen", "spantet"]
    plain = lambda n: (
        f"Afstanden fra {things[n % 10]} til {things[(n * 7 + 3) % 10]} er {n % 90 + 10} centimeter og måles langs skibets midterlinje.\n"
        f"Stk. 2. Pladen ved {things[(n * 3 + 1) % 10]} har en tykkelse på {n % 30 + 4} millimeter, og svejsesømmen er {n % 7 + 2} millimeter bred.\n"
        f"Stk. 3. Boltene sidder i {n % 5 + 2} rækker med {n % 11 + 5} bolte i hver række, og rækkerne er forskudt {n % 13 + 3} centimeter for hinanden.")
    lines, count, number, total = ["Forslag til", "Lov om en meget stor ordning", ""], 0, 0, words
    while count < total:
        number += 1
        due = number % 4 == 0 and marked
        text = marked.pop() if due else plain(number)
        if number % 25 == 1:
            lines += [f"Kapitel {number // 25 + 1}", f"Del {number // 25 + 1} af ordningen", ""]
        lines += [f"§ {number}. {text}", ""]
        count += len(re.findall(r"\w+", text))
    return "\n".join(lines) + "\n"


FOLDER.mkdir(parents=True)
bill = lambda name: next(CORPUS.glob(f"*{name}*/bill.txt"))
check(bill("L133"), "bill")
check(bill("L133"), "bill-en", "--language", "en")
check(bill("L112"), "amending")
check(bill("L139"), "ready")
check(CORPUS, "batch-only")
run("check", CORPUS, "--no-cache", "--isolated", "--fail-on", "never", "-o", str(FOLDER / "batch") + "/")
shutil.copy(FOLDER / "batch" / "index.html", FOLDER / "index.html")
draft = bill("L133").read_text(encoding="utf-8").replace("i ganske særlige tilfælde ", "").replace("anbefalet brev", "Digital Post")
(FOLDER / "draft.txt").write_text(draft.replace("rimelige og nødvendige udgifter", "de udgifter, der er rimelige"), encoding="utf-8")
check(FOLDER / "draft.txt", "draft")
run("compare", FOLDER / "bill.json", FOLDER / "draft.json", "-o", FOLDER / "comparison.html")
run("rules", "page", "-o", FOLDER / "rule-pages")
shutil.copy(FOLDER / "rule-pages" / "index.html", FOLDER / "rules.html")
shutil.copy(FOLDER / "rule-pages" / "discretion-necessary.html", FOLDER / "rule.html")
(FOLDER / "hostile.txt").write_text(hostile_bill(), encoding="utf-8")
check(FOLDER / "hostile.txt", "hostile")
(FOLDER / "large.txt").write_text(large_bill(), encoding="utf-8")
timed = run("check", FOLDER / "large.txt", "--no-cache", "--isolated", "--fail-on", "never", "--timing", "-o", FOLDER / "large.html")
(FOLDER / "large.timing").write_text(timed.stderr)
check(FOLDER / "large.txt", "large-json")
