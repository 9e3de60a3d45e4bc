"""Opens a bill full of markup, and looks for any of it that came alive."""
from browser import KINDS, PAGES, Verdict, browser, open_page

ALIVE = """() => ({
    pwned: 'pwned' in window,
    scripts: document.querySelectorAll('script').length,
    styles: document.querySelectorAll('style, link, [style]').length,
    foreign: [...document.querySelectorAll('iframe, img, object, embed, base, video, audio, foreignObject, meta[http-equiv=refresh]')].length,
    handlers: [...document.querySelectorAll('*')].filter(e => [...e.attributes].some(a => a.name.startsWith('on'))).length,
    links: [...document.querySelectorAll('a')].filter(a => !['', 'file:'].includes(a.protocol)).map(a => a.href),
    outside: [...document.querySelectorAll('main a')].filter(a => !a.getAttribute('href').startsWith('#')).map(a => a.href),
    shown: document.body.innerText.includes("<script>window.pwned=1</script>") })"""
INJECT = """() => new Promise(done => {
    addEventListener('securitypolicyviolation', e => done(e.violatedDirective))
    const s = document.createElement('script'); s.textContent = 'window.pwned=1'; document.body.append(s)
    setTimeout(() => done('nothing stopped it'), 500) })"""
verdict = Verdict("hostile")
with browser() as chromium:
    page = open_page(chromium, PAGES / "hostile.html")
    page.wait_for_timeout(300)
    seen = page.evaluate(ALIVE)
    verdict.expect(not seen["pwned"], "a script of the bill ran")
    verdict.expect(seen["scripts"] == 2, f"{seen['scripts']} scripts in place of the report's own and its data")
    verdict.expect(seen["styles"] == 1, f"{seen['styles']} styles in place of the report's one")
    verdict.expect(seen["foreign"] == 0 and seen["handlers"] == 0, f"elements or handlers of the bill: {seen}")
    verdict.expect(not seen["links"] and not seen["outside"], f"links of the bill: {seen['links'] + seen['outside']}")
    verdict.expect(seen["shown"], "the markup is not shown as the text that it is")
    for link in page.locator("#tekst a.m").all()[:20]:
        link.click()
    page.locator("#q").fill("<script>")
    page.wait_for_timeout(200)
    verdict.expect(not page.evaluate("'pwned' in window"), "a script ran when the page was used")
    verdict.expect(not page.trouble, f"{page.trouble[:3]}")
    for kind in KINDS:
        page = open_page(chromium, PAGES / f"{kind}.html")
        stopped = page.evaluate(INJECT)
        verdict.expect(stopped.startswith("script-src") or stopped.startswith("default-src"), f"{kind}: a script put in: {stopped}")
        verdict.expect(not page.evaluate("'pwned' in window"), f"{kind}: a script put in ran")
        page.context.close()
verdict.close()
