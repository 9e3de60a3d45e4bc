"""Asks axe-core about every kind of page in every mode, and looks for what falls outside the page."""
import pathlib

import axe_playwright_python
from browser import KINDS, MODES, PAGES, Verdict, browser, open_page

AXE = (pathlib.Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text()
# Every rule that axe has, best practice and WCAG 2.2 included; only experimental ones stay out.
RUN = """async () => {
    const result = await axe.run(document, {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
        rules: {'target-size': {enabled: true}}})
    return {violations: result.violations.map(v => `${v.impact} ${v.id} × ${v.nodes.length}: ${v.nodes[0].html.slice(0, 120)}`),
            passes: result.passes.length}}"""
# What a reader at this width could not reach: text beyond the edge that no box scrolls to.
LOST = """() => {
    const wide = document.documentElement.scrollWidth - document.documentElement.clientWidth, lost = []
    for (const e of document.querySelectorAll('main *, header *')) {
        if (!e.firstChild || e.firstChild.nodeType !== 3 || !e.firstChild.data.trim() || e.closest('.tw, .tb, svg, .off-page')) continue
        const box = e.getBoundingClientRect()
        if (box.width && (box.right > innerWidth + 1 || box.left < -1)) lost.push(e.outerHTML.slice(0, 80))
    }
    return {wide, lost}}"""
# Text whose contrast axe could not tell, for the record: SVG text and text over drawn lanes.
verdict = Verdict("accessible")
violations = 0
with browser() as chromium:
    for kind in KINDS:
        for mode in MODES:
            page = open_page(chromium, PAGES / f"{kind}.html", mode)
            page.evaluate(AXE)
            result = page.evaluate(RUN)
            violations += len(result["violations"])
            verdict.expect(not result["violations"], f"{kind}, {mode}: " + "; ".join(result["violations"]))
            verdict.expect(result["passes"] > 20, f"{kind}, {mode}: axe looked at {result['passes']} rules only")
            if mode in ("phone", "zoom"):
                lost = page.evaluate(LOST)
                verdict.expect(lost["wide"] <= 0, f"{kind}, {mode}: {lost['wide']} px wider than the screen")
                verdict.expect(not lost["lost"], f"{kind}, {mode}: outside the screen: {lost['lost'][:3]}")
            page.context.close()
verdict.close(f"axe-core: {violations} violations on {len(KINDS)} kinds of page in {len(MODES)} modes")
