"""The browser that the checks of the reports share, and what they tell."""
import os
import pathlib
import sys
from contextlib import contextmanager

from playwright.sync_api import sync_playwright

PAGES = pathlib.Path(sys.argv[1]).resolve() if len(sys.argv) > 1 else None
# Every kind of page; the large bill is looked at for speed alone.
KINDS = ["bill", "bill-en", "amending", "ready", "index", "comparison", "rule", "rules", "hostile"]
MODES = {
    "light": dict(width=1400, height=900, scheme="light", media="screen", scale=1),
    "dark": dict(width=1400, height=900, scheme="dark", media="screen", scale=1),
    "print": dict(width=718, height=1000, scheme="light", media="print", scale=1),
    "print-dark": dict(width=718, height=1000, scheme="dark", media="print", scale=1),
    "phone": dict(width=360, height=740, scheme="light", media="screen", scale=1),
    "zoom": dict(width=640, height=450, scheme="light", media="screen", scale=2),
}


@contextmanager
def browser():
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(
            executable_path=os.environ["JURA_CHROMIUM"],
            args=["--no-sandbox"] if os.geteuid() == 0 else [],
        )
        try:
            yield chromium
        finally:
            chromium.close()


def open_page(chromium, path, mode="light", scripts=True, anchor=""):
    """A page in a mode, with what it asked the network for and what it complained of in `page.trouble`."""
    set_up = MODES[mode]
    context = chromium.new_context(
        viewport={"width": set_up["width"], "height": set_up["height"]}, color_scheme=set_up["scheme"],
        device_scale_factor=set_up["scale"], reduced_motion="reduce", locale="da-DK", java_script_enabled=scripts,
        accept_downloads=True, permissions=["clipboard-read", "clipboard-write"],
    )
    page = context.new_page()
    page.trouble = []
    page.on("request", lambda r: r.url.startswith(("file:", "blob:", "data:")) or page.trouble.append(f"asked for {r.url}"))
    page.on("console", lambda m: m.type in ("error", "warning") and page.trouble.append(f"console: {m.text}"))
    page.on("pageerror", lambda e: page.trouble.append(f"script: {e}"))
    page.on("dialog", lambda d: (page.trouble.append(f"dialog: {d.message}"), d.dismiss()))
    if set_up["media"] == "print":
        page.emulate_media(media="print")
    page.goto(f"file://{path}{anchor}")
    return page


class Verdict:
    """Counts what was checked, tells what failed, and ends with the right exit code."""

    def __init__(self, name):
        self.name, self.checked, self.failed = name, 0, 0

    def expect(self, good, words):
        self.checked += 1
        if not good:
            self.failed += 1
            print(f"{self.name}: {words}")
        return good

    def close(self, figures=""):
        print(f"{self.name}: {self.checked - self.failed} passed, {self.failed} failed{'; ' + figures if figures else ''}")
        sys.exit(1 if self.failed else 0)
