"""The web page in a real browser: no script of a source runs, and nothing is asked for."""

from __future__ import annotations

import re
import shutil
import socket
import subprocess
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest

from viewer.joining import compare_documents
from viewer.loading import load_text
from viewer.model import Options
from viewer.presenting.filters import DEFAULT_FILTER, EVERYTHING
from viewer.presenting.review import Remark
from viewer.reporting import write_report
from viewer.settings import Colours

BROWSER = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
FLAGS = (
    "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--no-default-browser-check",
    "--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-dev-shm-usage",
)  # fmt: skip
PATIENCE = 60

HOSTILE = """# A harbour <script>document.title = "taken"</script> wall

The {word} harbour wall <img src="http://127.0.0.1:{port}/i.png" onerror="document.title='taken'"> is to be rebuilt.

![a picture](http://127.0.0.1:{port}/p.png) and [a link](http://127.0.0.1:{port}/l)
and [code](javascript:document.title='taken').

<link rel="stylesheet" href="http://127.0.0.1:{port}/s.css"><iframe src="http://127.0.0.1:{port}/f"></iframe>
<style>body {{ background: url(http://127.0.0.1:{port}/b.png) }}</style><svg onload="document.title='taken'"></svg>

</td></table></style><script src="http://127.0.0.1:{port}/j.js"></script>
<meta http-equiv="refresh" content="0;url=http://127.0.0.1:{port}/m">
"""

pytestmark = pytest.mark.skipif(BROWSER is None, reason="no Chromium here")


@contextmanager
def listening() -> Iterator[tuple[int, list[bytes]]]:
    """Listen on a free port of this machine, and collect the first bytes of whoever comes."""
    came: list[bytes] = []
    server = socket.create_server(("127.0.0.1", 0))

    def listen() -> None:
        with suppress(OSError):
            while True:
                caller, _ = server.accept()
                with caller:
                    caller.settimeout(5)
                    came.append(b"")
                    came[-1] = caller.recv(200)

    thread = threading.Thread(target=listen)
    thread.start()
    try:
        yield server.getsockname()[1], came
    finally:
        with suppress(OSError):
            server.shutdown(socket.SHUT_RDWR)
        server.close()
        thread.join(10)


def opened(page: Path, tmp_path: Path) -> str:
    """Return the page as the browser has it after all that it does."""
    # A profile with a home of its own: nothing of the maker's browser is touched.
    command = [str(BROWSER), *FLAGS, f"--user-data-dir={tmp_path / 'profile'}", "--virtual-time-budget=2000",
               "--dump-dom", page.as_uri()]  # fmt: skip
    return subprocess.run(command, capture_output=True, check=True, timeout=PATIENCE, encoding="utf-8").stdout


def title(dom: str) -> str:
    found = re.search("<title>(.*?)</title>", dom, re.DOTALL)
    assert found, dom[:500]
    return found[1]


@pytest.mark.parametrize("name", ["hostile.md", "hostile.txt"])
def test_nothing_is_asked_for_and_no_script_runs(tmp_path, name):
    with listening() as (port, came):
        left, right = (load_text(HOSTILE.format(word=word, port=port), name) for word in ("old", "new"))
        report = tmp_path / "report.html"
        write_report(compare_documents(left, right, Options()), report, "html", EVERYTHING)
        dom = opened(report, tmp_path)
    written = report.read_text(encoding="utf-8")
    assert f"127.0.0.1:{port}" in dom
    assert title(dom) == title(written)
    assert "taken" not in title(dom).replace("&quot;taken&quot;", "")
    assert came == []


def test_the_listener_would_notice(tmp_path):
    page = tmp_path / "page.html"
    with listening() as (port, came):
        page.write_text(
            f"<title>before</title><img src='http://127.0.0.1:{port}/i.png'><script>document.title = 'taken'</script>",
            encoding="utf-8",
        )
        dom = opened(page, tmp_path)
    assert title(dom) == "taken"
    assert came[0].startswith(b"GET /i.png")


BELOW = """
const [told, note] = ['aside li a', 'aside .note'].map(one => document.querySelector(one).getBoundingClientRect())
document.title = note.top >= told.bottom && Math.abs(note.left - told.left) < 1 ? 'below' : 'beside'"""
ENDS = "document.title = [...document.querySelectorAll('main .d')].map(one => getComputedStyle(one).paddingLeft)"

INSIDE = """
const tag = document.querySelector('.list .tag'), words = document.createRange()
words.selectNodeContents(tag)
const number = getComputedStyle(document.querySelector('.list'), '::before').textIndent
document.title = [words.getBoundingClientRect().left > tag.getBoundingClientRect().left, number]"""


def measured(report: Path, script: str, tmp_path: Path) -> str:
    """Return what a script of ours says of a page; the page itself allows none."""
    allowed = re.sub("<meta http-equiv[^>]*>", "", report.read_text(encoding="utf-8"), count=1)
    report.write_text(allowed.replace("</body>", f"<script>{script}</script></body>"), encoding="utf-8")
    return title(opened(report, tmp_path))


def test_a_note_stands_below_what_it_is_on_and_takes_no_room_from_it(tmp_path):
    left, right = (
        load_text(f"The {word} harbour wall is to be rebuilt by the guild.", word) for word in ("old", "new")
    )
    report = tmp_path / "report.html"
    write_report(compare_documents(left, right), report, "html", remarks={0: Remark(note="Ask Keller of it. " * 9)})
    assert measured(report, BELOW, tmp_path) == "below"


@pytest.mark.parametrize(("shown", "room"), [(EVERYTHING, "2px"), (DEFAULT_FILTER, "0px")])
def test_a_mark_that_is_switched_off_takes_no_room(tmp_path, shown, room):
    left, right = (load_text(f"The harbour wall{mark} is to be rebuilt by the guild.", mark) for mark in (",", ";"))
    report = tmp_path / "report.html"
    write_report(compare_documents(left, right), report, "html", shown, colours=Colours.DEUTERANOPIA)
    assert measured(report, ENDS, tmp_path) == f"{room},{room}"


def test_what_is_said_of_an_item_stands_inside_its_frame_though_the_item_hangs(tmp_path):
    items = ("- the rope of hemp", "- two lanterns and a chart", "- bread for a week")
    left, right = (load_text("\n".join(["Take with you:", *own]), "list.md") for own in (items, items[:2]))
    report = tmp_path / "report.html"
    write_report(compare_documents(left, right), report, "html")
    assert measured(report, INSIDE, tmp_path) == "true,0px"
