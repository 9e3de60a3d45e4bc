"""Takes the pictures of every kind of page for Reports/screenshots: desktop, 360 px, dark and print, small enough to keep.

screenshots.py PAGES FOLDER
"""
import io
import pathlib
import subprocess
import sys
import tempfile

from browser import MODES, PAGES, browser, open_page
from PIL import Image

FOLDER = pathlib.Path(sys.argv[2])
SHOTS = [
    ("bill", "desktop", "light", ""), ("bill", "phone", "phone", ""), ("bill", "dark", "dark", "#par4"),
    ("bill", "text", "light", "#par4"), ("bill", "map", "light", "#kort"), ("bill", "case", "light", "#skridt"),
    ("bill", "phone-text", "phone", "#par4"), ("index", "desktop", "light", ""), ("index", "phone", "phone", ""),
    ("index", "dark", "dark", ""), ("comparison", "desktop", "light", ""), ("comparison", "phone", "phone", ""),
    ("comparison", "dark", "dark", ""), ("rule", "desktop", "light", ""), ("rule", "phone", "phone", ""),
    ("rule", "dark", "dark", ""), ("rules", "desktop", "light", ""),
]
FOLDER.mkdir(parents=True, exist_ok=True)


def keep(picture, name, width):
    picture = picture.convert("RGB")
    if picture.width > width:
        picture = picture.resize((width, round(picture.height * width / picture.width)), Image.LANCZOS)
    picture.save(FOLDER / f"{name}.webp", quality=80, method=6)


with browser() as chromium:
    MODES["phone"]["height"] = 800
    for kind, name, mode, anchor in SHOTS:
        page = open_page(chromium, PAGES / f"{kind}.html", mode, anchor=anchor)
        page.wait_for_timeout(300)
        if name == "text":
            page.locator("#par4-stk1 .mn summary, #par4 .mn summary").first.click()
        keep(Image.open(io.BytesIO(page.screenshot())), f"{kind}-{name}", 1100)
        page.context.close()
    for kind, leaf in [("bill", 1), ("bill", 4), ("index", 1), ("comparison", 1), ("rule", 1)]:
        page = open_page(chromium, PAGES / f"{kind}.html")
        with tempfile.TemporaryDirectory() as folder:
            page.pdf(path=f"{folder}/p.pdf", prefer_css_page_size=True, print_background=True)
            subprocess.run(["pdftoppm", "-r", "80", "-f", str(leaf), "-l", str(leaf), "-png", f"{folder}/p.pdf", f"{folder}/p"], check=True)
            keep(Image.open(next(pathlib.Path(folder).glob("p-*.png"))), f"{kind}-print-{leaf}", 700)
        page.context.close()
print(f"screenshots: {sum(f.stat().st_size for f in FOLDER.glob('*.webp')) // 1024} KB in {FOLDER}")
