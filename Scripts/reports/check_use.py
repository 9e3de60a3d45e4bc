"""Uses a bill's page as a reader does: links, filter, search, keys, copying, download, print; with scripts and without."""
import json

from browser import PAGES, Verdict, browser, open_page

verdict = Verdict("use")
report = json.loads((PAGES / "bill.json").read_text())
findings = report["findings"]
visible = "() => document.querySelectorAll('li[data-x]:not([hidden])').length"


def without_scripts(chromium):
    page = open_page(chromium, PAGES / "bill.html", scripts=False)
    text = page.locator("main").inner_text()
    everything = page.locator("main").text_content()
    for finding in findings:
        verdict.expect(finding["address"] in everything, f"without scripts: {finding['address']} is not on the page")
        verdict.expect(finding["message"] in everything, f"without scripts: no message of {finding['id']}")
        verdict.expect(finding["advice"] in text, f"without scripts: no advice of {finding['id']}")
    verdict.expect(not page.locator("#filter").is_visible(), "without scripts: a filter that does nothing is shown")
    page.context.close()


def links(chromium):
    page = open_page(chromium, PAGES / "bill.html")
    broken = page.evaluate("() => [...document.querySelectorAll('a[href^=\"#\"]')].filter(a => !document.getElementById(decodeURIComponent(a.hash.slice(1)))).map(a => a.hash)")
    verdict.expect(not broken, f"links to nowhere: {broken[:5]}")
    page.context.close()
    for anchor in ["#par4-stk2", "#par7-stk3-nr6", "#f12", "#par20"]:
        page = open_page(chromium, PAGES / "bill.html", anchor=anchor)
        page.wait_for_timeout(150)
        box = page.evaluate("a => { const b = document.querySelector(a).getBoundingClientRect(), f = document.querySelector('#filter').getBoundingClientRect(); return [b.top, f.bottom, innerHeight] }", anchor)
        verdict.expect(-1 <= box[0] < box[2] and box[0] >= box[1] - 30, f"{anchor} stands at {box}")
        page.context.close()


def filters(chromium):
    page = open_page(chromium, PAGES / "bill.html")
    verdict.expect(page.evaluate(visible) == len(findings), f"{page.evaluate(visible)} findings shown of {len(findings)}")
    for principle in range(1, 8):
        box = page.locator(f"#filter input[name=p][value='{principle}']")
        box.check()
        expected = sum(f["principle"] == principle for f in findings)
        verdict.expect(page.evaluate(visible) == expected, f"principle {principle}: {page.evaluate(visible)} for {expected}")
        box.uncheck()
    for letter, severity in [("e", "error"), ("w", "warning"), ("n", "note")]:
        box = page.locator(f"#filter input[name=s][value={letter}]")
        box.check()
        expected = sum(f["severity"] == severity for f in findings)
        verdict.expect(page.evaluate(visible) == expected, f"{severity}: {page.evaluate(visible)} for {expected}")
        box.uncheck()
    page.locator(".f2 summary").click()
    page.locator("select[name=k]").select_option("90")
    expected = sum(round(f["confidence"] * 100) >= 90 for f in findings)
    verdict.expect(page.evaluate(visible) == expected, f"confidence 90: {page.evaluate(visible)} for {expected}")
    page.locator("button[type=reset]").click()
    page.wait_for_timeout(50)
    roles = {f["role"] for f in findings}
    page.locator("select[name=r]").select_option(index=1)
    verdict.expect(0 < page.evaluate(visible) <= len(findings) and len(roles) >= 1, "role filters nothing in")
    page.locator("button[type=reset]").click()
    page.locator("select[name=c]").select_option(label="Undtagelser")
    expected = sum(f["category"] == "exception" for f in findings)
    verdict.expect(page.evaluate(visible) == expected, f"category: {page.evaluate(visible)} for {expected}")
    page.locator("button[type=reset]").click()
    page.locator("#q").fill("kulturnævnet")
    page.wait_for_timeout(120)
    shown = page.evaluate(visible)
    verdict.expect(0 < shown < len(findings), f"search shows {shown}")
    verdict.expect(page.locator("#filter output").inner_text().startswith(f"{shown} af"), "the count does not follow the search")
    verdict.expect(page.evaluate("CSS.highlights.has('q')"), "words searched for are not marked in the text")
    page.locator("#q").press("Escape")
    verdict.expect(page.evaluate(visible) == len(findings), "Escape does not end the search")
    page.context.close()


def keys(chromium):
    page = open_page(chromium, PAGES / "bill.html")
    page.keyboard.press("j")
    first = page.evaluate("document.activeElement.closest('.mn')?.open")
    verdict.expect(first is True, "j opens no note")
    before = page.evaluate("document.activeElement.textContent")
    page.keyboard.press("j")
    page.keyboard.press("k")
    verdict.expect(page.evaluate("document.activeElement.textContent") == before, "j then k does not come back")
    page.keyboard.press("c")
    page.wait_for_timeout(150)
    copied = page.evaluate("navigator.clipboard.readText()")
    verdict.expect(copied.count("\n") >= 3 and "sikkerhed" in copied, f"copied: {copied!r}")
    page.keyboard.press("l")
    verdict.expect(page.evaluate("document.activeElement.matches('li[data-x]')"), "l does not go to the list")
    page.keyboard.press("/")
    verdict.expect(page.evaluate("document.activeElement.id") == "q", "/ does not go to the search")
    page.keyboard.type("j?")
    verdict.expect(page.locator("#q").input_value() == "j?", "keys act while one types")
    page.locator("#q").press("Escape")
    page.evaluate("document.activeElement.blur()")
    page.keyboard.press("?")
    verdict.expect(page.locator("#taster").is_visible(), "? shows no help")
    page.locator("#enkelt").uncheck()
    page.keyboard.press("Escape")
    page.keyboard.press("/")
    verdict.expect(page.evaluate("document.activeElement.id") != "q", "keys act although they were switched off")
    page.context.close()


def download(chromium):
    page = open_page(chromium, PAGES / "bill.html")
    with page.expect_download() as taken:
        page.locator("button.dl").click()
    data = open(taken.value.path(), "rb").read()
    verdict.expect(data == (PAGES / "bill.json").read_bytes(), "the JSON inside the page is not the JSON report")
    verdict.expect(not page.trouble, f"{page.trouble[:3]}")
    page.context.close()


def printing(chromium):
    page = open_page(chromium, PAGES / "bill.html", "print")
    text = page.locator("main").inner_text()
    gone = [f["id"] for f in findings if f["advice"] not in text or f["message"] not in text and f["message"] not in page.locator("main").text_content()]
    verdict.expect(not gone, f"not on paper: {gone[:5]}")
    margin = page.evaluate("() => getComputedStyle(document.querySelector('#par4-stk2'), '::before').content")
    verdict.expect("§ 4, stk. 2" in margin, f"the margin says {margin}")
    page.context.close()


def tables(chromium):
    page = open_page(chromium, PAGES / "index.html")
    page.locator("table.sort thead button").nth(3).click()
    values = page.evaluate("() => [...document.querySelectorAll('table.sort tbody tr')].map(r => +r.cells[3].dataset.v)")
    verdict.expect(values == sorted(values) and len(values) > 5, f"sorted by readiness: {values}")
    page.context.close()


with browser() as chromium:
    for check in [without_scripts, links, filters, keys, download, printing, tables]:
        check(chromium)
verdict.close()
