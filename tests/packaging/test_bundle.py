"""The bundle as its user meets it: built with one command, started without Python, compared, looked at."""

import http.server
import json
import os
import shutil
import subprocess
import sys
import threading
import time
from functools import partial

import jsonschema
import pytest
from PySide6.QtGui import QImage

import viewer

pytestmark = pytest.mark.bundle

TITLE = "night-ferry-blog.txt — night-ferry-wire.md"
# A slow machine that also does other things; the window itself is there in under a second.
PATIENCE = 60.0
# Long enough for the comparison to be painted, and for whatever goes wrong on the way to be said.
A_WHILE = 4.0
# The offscreen platform's own word on every window whose size has bounds.
USUAL_OFFSCREEN = "This plugin does not support propagateSizeHints()"
# Plain paper and letters of one colour with their soft edges give some hundred colours; marks and icons many more.
COLOURS_OF_A_PAGE = 40


@pytest.fixture(scope="session")
def program(root):
    """The frozen program, built now."""
    subprocess.run([sys.executable, root / "packaging" / "bundle.py"], check=True)
    return root / "dist" / "variorum" / ("variorum.exe" if sys.platform == "win32" else "variorum")


@pytest.fixture
def surroundings(tmp_path):
    """An environment without settings, without this Python, and without the checkout."""
    runtime = tmp_path / "runtime"
    runtime.mkdir(mode=0o700)
    left_out = {"PYTHONPATH", "VIRTUAL_ENV", "DISPLAY", "WAYLAND_DISPLAY"}
    mine = {
        "XDG_CONFIG_HOME": str(tmp_path / "config"),
        "XDG_STATE_HOME": str(tmp_path / "state"),
        "XDG_RUNTIME_DIR": str(runtime),
    }
    return {k: v for k, v in os.environ.items() if k not in left_out} | mine


@pytest.fixture
def display():
    """A screen of our own, as X counts it."""
    for needed in ("Xvfb", "xdotool", "import"):
        if shutil.which(needed) is None:
            pytest.skip(f"{needed} is not installed")
    command = ["Xvfb", "-displayfd", "1", "-screen", "0", "1400x1000x24", "-nolisten", "tcp", "-noreset"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as server:
        yield f":{server.stdout.readline().strip()}"
        server.terminate()


def ran(program, *arguments, **surroundings):
    return subprocess.run(
        [program, *map(str, arguments)], capture_output=True, text=True, encoding="utf-8", check=False, **surroundings
    )


def until(seen):
    """Return the first true answer, or fail."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        if answer := seen():
            return answer
        time.sleep(0.1)
    return pytest.fail(f"not seen within {PATIENCE:.0f} s")


def test_version(program, surroundings):
    answer = ran(program, "--version", env=surroundings)
    assert (answer.returncode, answer.stderr) == (0, "")
    assert viewer.__version__ in answer.stdout


def test_compare_to_json(program, surroundings, sample, root, tmp_path):
    answer = ran(program, "compare", *sample, "--to", "json", env=surroundings, cwd=tmp_path)
    assert (answer.returncode, answer.stderr) == (1, "")
    comparison = json.loads(answer.stdout)
    (schema,) = (root / "resources" / "schema").glob("*comparison*.json")
    jsonschema.validate(comparison, json.loads(schema.read_text(encoding="utf-8")))
    found = comparison["summary"]["by_category"]
    assert {"wording", "number", "spelling", "moved", "furniture"} <= set(found)


def test_bundle_knows_what_the_checkout_knows(program, surroundings, sample, tmp_path):
    """The word lists, the furniture phrases and the Markdown reader have all come along."""
    frozen = ran(program, "compare", *sample, "--to", "json", env=surroundings, cwd=tmp_path)
    code = "import sys; from viewer.cli import main; sys.exit(main())"
    loose = ran(sys.executable, "-c", code, "compare", *sample, "--to", "json", env=surroundings, cwd=tmp_path)
    assert json.loads(frozen.stdout) == json.loads(loose.stdout)


def test_a_web_page_is_read_by_a_process_of_the_bundle_itself(program, surroundings, root, tmp_path):
    pages = root / "tests" / "loading" / "pages"
    answer = ran(program, "compare", pages / "news.html", pages / "news.md", env=surroundings, cwd=tmp_path)
    assert answer.stdout.startswith("The same article, word for word.")
    request = (
        b'{"module": "from_html", "name": "x", "media_type": null, "pasted": false, "options": {"changes": "accepted"}}'
    )
    asked = subprocess.run(
        [program, "--reading-worker"], input=request + b"\n<p>Hello", capture_output=True, env=surroundings, check=True
    )
    assert json.loads(asked.stdout)["document"]["text"] == "Hello"


def test_a_pdf_file_is_read(program, surroundings, root, tmp_path):
    """PDFium has come along."""
    (tmp_path / "lamp.txt").write_text("The Lamp on the Pier\n\nThe schooner was never found.\n")
    lamp = root / "tests" / "loading" / "pages" / "lamp.pdf"
    answer = ran(program, "compare", tmp_path / "lamp.txt", lamp, env=surroundings, cwd=tmp_path)
    assert (answer.returncode, answer.stderr) == (1, "")
    assert "A paragraph was added: “The keeper of the lamp" in answer.stdout


def test_a_page_of_the_web_is_fetched(program, surroundings, tmp_path):
    """The library that fetches has come along, and so has what makes connections secure."""
    (tmp_path / "lamp.txt").write_text("The Lamp\n\nIt was lit at nine.\n")
    handler = partial(http.server.SimpleHTTPRequestHandler, directory=tmp_path)
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    where = f"http://127.0.0.1:{server.server_port}/lamp.txt"
    try:
        answer = ran(program, "compare", where, "lamp.txt", "--private-addresses", env=surroundings, cwd=tmp_path)
        assert (answer.returncode, answer.stderr) == (0, "")
        secure = where.replace("http:", "https:")
        answer = ran(program, "compare", secure, "lamp.txt", "--private-addresses", env=surroundings, cwd=tmp_path)
    finally:
        server.shutdown()
        server.server_close()
    assert "The secure connection to “127.0.0.1” failed" in answer.stderr


def test_restructured_text_is_read(program, surroundings, tmp_path):
    """Docutils has come along, with the modules that it names only while it runs."""
    (tmp_path / "lamp.txt").write_text("The Lamp\n\nIt was lit at nine[1].\n\n[1] By the keeper.\n")
    (tmp_path / "lamp.rst").write_text("The Lamp\n========\n\nIt was lit at nine [1]_.\n\n.. [1] By the keeper.\n")
    answer = ran(program, "compare", tmp_path / "lamp.txt", tmp_path / "lamp.rst", env=surroundings, cwd=tmp_path)
    assert answer.stderr == ""
    assert answer.stdout.startswith(("The same", "No difference"))


@pytest.mark.parametrize("to", ["html", "text"])
def test_other_reports(program, surroundings, sample, tmp_path, to):
    answer = ran(program, "compare", *sample, "--to", to, "-o", tmp_path / "report", env=surroundings)
    assert (answer.returncode, answer.stderr) == (1, "")
    assert "disclaimer" in (tmp_path / "report").read_text(encoding="utf-8").lower()


def test_trouble_is_a_sentence(program, surroundings, sample, tmp_path):
    answer = ran(program, "compare", sample[0], tmp_path / "nowhere.txt", env=surroundings)
    assert answer.returncode == 2
    assert len(answer.stderr.strip().splitlines()) == 1
    assert "Traceback" not in answer.stderr


def test_window_stands_offscreen(program, surroundings, sample):
    surroundings["QT_QPA_PLATFORM"] = "offscreen"
    with subprocess.Popen([program, *sample], env=surroundings, stderr=subprocess.PIPE, text=True) as window:
        time.sleep(A_WHILE)
        alive = window.poll() is None
        window.terminate()
        said = window.communicate(timeout=PATIENCE)[1]
    assert alive
    assert [line for line in said.splitlines() if line != USUAL_OFFSCREEN] == []


@pytest.mark.x11
def test_window_paints_the_comparison(program, surroundings, sample, display, tmp_path):
    surroundings |= {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
    picture = tmp_path / "window.png"

    def window_id():
        return ran("xdotool", "search", "--onlyvisible", "--name", TITLE, env=surroundings).stdout.split()

    def painted():
        subprocess.run(["import", "-window", "root", picture], env=surroundings, check=True)
        image = QImage(str(picture))
        places = ((x, y) for x in range(0, image.width(), 3) for y in range(0, image.height(), 3))
        return len({image.pixel(x, y) for x, y in places}) > COLOURS_OF_A_PAGE

    with subprocess.Popen([program, *sample], env=surroundings, stderr=subprocess.PIPE, text=True) as window:
        try:
            until(window_id)
            until(painted)
            assert window.poll() is None
        finally:
            window.terminate()
            said = window.communicate(timeout=PATIENCE)[1]
    assert said == ""


def test_licences_are_in_the_bundle(program):
    licences = program.parent / "_internal" / "licences"
    notice = (licences / "NOTICE.txt").read_text(encoding="utf-8")
    for library in (
        "PySide6_Essentials",
        "QtAwesome",
        "numpy",
        "diff-match-patch",
        "pyspellchecker",
        "lxml",
        "readability",
        "pypdfium2",
        "docutils",
        "urllib3",
        "certifi",
    ):
        assert library in notice
    assert "https://download.qt.io" in notice
    assert (licences.parent / "chardet" / "__init__.py").is_file()
    for text in ("LGPL-3.0.txt", "GPL-3.0.txt", "LICENSE.txt"):
        assert (licences / text).stat().st_size > 1000
