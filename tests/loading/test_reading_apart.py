"""A rich source is read in a process of its own, whatever happens there."""

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from viewer.joining import load_both
from viewer.loading import Cancelled, LoadError, apart, load_bytes, prepare_bytes, wire
from viewer.loading.apart import read_apart
from viewer.loading.from_html import read as read_here
from viewer.loading.raw import Raw
from viewer.model import Changes, ReadingOptions

ROOT = Path(apart.__file__).parents[2]
PAGE = "<!doctype html><title>On ferries</title><h1>Ferries</h1><p>The night <b>ferry</b> left; “late”.</p>".encode()

# A reading process that does something else than to read.
ASTRAY = {
    "hang": "import time; time.sleep(60)",
    "crash": "import os; os.abort()",
    "nothing": "pass",
    "nonsense": "print('{]')",
    "lie": 'print(\'{"document": {"text": 3}}\')',
    "trace": "raise RuntimeError('this is what broke')",
}


def raw(data=PAGE, name="page.html", **options):
    return Raw(data, name, options=ReadingOptions(**options))


def never_here(_):
    raise AssertionError("read in this process")


@pytest.fixture
def astray(monkeypatch):
    """Let the reading process run other code, or the code of a loader that does harm."""

    def be(code):
        monkeypatch.setattr(apart, "_HERE", code)

    return be


def test_the_answer_is_what_would_be_read_here():
    assert read_apart(raw(), "from_html", never_here) == read_here(raw())


def test_it_is_read_apart_indeed():
    document = load_bytes(PAGE, "page.html")
    assert document.media_type == "text/html"
    assert [p.role for p in document.paragraphs] == ["title", "body"]


@pytest.mark.parametrize("kind", ["crash", "nothing", "nonsense", "lie", "trace"])
def test_a_process_that_breaks_off_is_a_sentence(astray, kind):
    astray(ASTRAY[kind])
    with pytest.raises(LoadError, match=r"“page\.html” could not be read: its reader broke off") as caught:
        read_apart(raw(), "from_html", never_here)
    assert str(caught.value).endswith(".")


def test_the_last_words_of_a_process_go_along_for_whoever_looks_for_them(astray):
    astray(ASTRAY["trace"])
    with pytest.raises(LoadError) as caught:
        read_apart(raw(), "from_html", never_here)
    assert "this is what broke" in caught.value.__notes__[0]
    assert "this is what broke" not in str(caught.value)


def test_a_process_that_hangs_is_ended_in_time(astray):
    astray(ASTRAY["hang"])
    start = time.monotonic()
    with pytest.raises(LoadError, match="cannot be read within 1 seconds"):
        read_apart(raw(), "from_html", never_here, patience=1.0)
    assert time.monotonic() - start < 5


def test_a_large_source_arrives_whole_though_the_process_begins_late(astray):
    astray("import time; time.sleep(0.5); " + apart._HERE)
    data = PAGE + b"<p>More of the ferry." * 50_000
    assert len(read_apart(raw(data), "from_html", never_here).paragraphs) == 50_002


def test_a_process_that_nobody_waits_for_is_ended(astray):
    astray(ASTRAY["hang"])
    asked = iter([False, True])
    start = time.monotonic()
    with pytest.raises(Cancelled):
        read_apart(raw(), "from_html", never_here, lambda: next(asked))
    assert time.monotonic() - start < 5


def test_where_no_process_can_be_started_it_is_read_here(monkeypatch):
    def refused(*_args, **_kwargs):
        raise OSError(11, "Resource temporarily unavailable")

    monkeypatch.setattr(subprocess, "Popen", refused)
    assert load_bytes(PAGE, "page.html").text.startswith("Ferries")
    monkeypatch.setattr(sys, "executable", "")
    assert load_bytes(PAGE, "page.html").text.startswith("Ferries")


def test_it_does_not_matter_where_the_program_was_started(tmp_path, monkeypatch):
    (tmp_path / "viewer.py").write_text("raise SystemExit('the wrong one')", encoding="utf-8")
    (tmp_path / "json.py").write_text("raise SystemExit('the wrong one')", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("PYTHONPATH", raising=False)
    assert read_apart(raw(), "from_html", never_here).text.startswith("Ferries")


def test_two_pages_are_read_at_the_same_time(astray, monkeypatch):
    astray("import time; time.sleep(60)")
    monkeypatch.setattr(read_apart, "__defaults__", (lambda: False, 1.5))
    start = time.monotonic()
    with pytest.raises(LoadError):
        load_both(prepare_bytes(PAGE, "a.html"), prepare_bytes(PAGE, "b.html"))
    assert time.monotonic() - start < 2.8


HARM = {
    "a connection": "import socket; socket.create_connection(('127.0.0.1', 9))",
    "a look-up": "import socket; socket.getaddrinfo('localhost', 80)",
    "another program": "import subprocess; subprocess.run(['true'])",
    "a shell": "import os; os.system('true')",
    "a file": "open('made.txt', 'w')",
    "a file by its number": "import os; os.open('made.txt', os.O_CREAT | os.O_WRONLY)",
    "a removal": "import os; os.remove('kept.txt')",
}


@pytest.mark.parametrize("what", HARM)
def test_a_parser_may_not_cause(astray, tmp_path, monkeypatch, what):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "kept.txt").touch()
    astray(apart._HERE.replace("main()", _with_loader(HARM[what]) + "main()"))
    with pytest.raises(LoadError) as caught:
        read_apart(raw(), "from_html", never_here)
    assert "ForbiddenError" in caught.value.__notes__[0]
    assert [f.name for f in tmp_path.iterdir()] == ["kept.txt"]


def _with_loader(code):
    return f"import viewer.loading.from_html as m; m.read = lambda raw: exec({code!r}); "


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux keeps to the limit")
def test_a_flood_of_memory_is_a_sentence(astray):
    astray(apart._HERE.replace("main()", _with_loader("bytearray(3_000_000_000)") + "main()"))
    with pytest.raises(LoadError, match="needs too much memory"):
        read_apart(raw(), "from_html", never_here)


def test_what_a_parser_prints_does_no_harm(astray):
    code = "import os, sys; print('noise'); os.write(1, b'more'); sys.stdout.flush(); m = None"
    astray(apart._HERE.replace("main()", _noisy(code) + "main()"))
    assert read_apart(raw(), "from_html", never_here).text.startswith("Ferries")


def _noisy(code):
    return f"import viewer.loading.from_html as m; r = m.read; m.read = lambda raw: (exec({code!r}), r(raw))[1]; "


def test_only_a_loader_can_be_asked_for():
    with pytest.raises(LoadError, match="broke off"):
        read_apart(raw(), "files", never_here)


def test_reading_apart_needs_no_more_than_its_format():
    code = (
        "import sys; from viewer.loading import reading_worker, registry; registry.rich_loader('from_html'); "
        "print([m for m in sys.modules if m.split('.')[0] in ('numpy', 'click', 'PySide6', 'markdown_it', 'regex')])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT)
    assert done.stdout.strip() == "[]"


def test_two_plain_texts_start_no_process_and_load_no_parser(tmp_path):
    for name in "ab":
        (tmp_path / name).write_text(f"The ferry left at {name}.", encoding="utf-8")
    code = (
        "import sys; from pathlib import Path; from viewer.joining import compare_documents, load_both; "
        "from viewer.loading import prepare; compare_documents(*load_both(prepare(Path('a')), prepare(Path('b')))); "
        "print([m for m in sys.modules if m.split('.')[0] in ('lxml', 'subprocess') or m == 'viewer.loading.apart'])"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=tmp_path, capture_output=True, text=True, check=True,
        env=os.environ | {"PYTHONPATH": str(ROOT)},
    )  # fmt: skip
    assert done.stdout.strip() == "[]"


def test_a_request_goes_there_and_back():
    options = ReadingOptions("utf-8", whole_page=True, password="p \n“”", changes=Changes.ORIGINAL, chapter=3)
    sent = Raw(b"\n\0bytes\xff\n", "näme\n.html", "text/html", options, pasted=True)
    assert wire.read_request(wire.request(sent, "from_html")) == (sent, "from_html")


@pytest.mark.parametrize(
    "change",
    [
        ('"paragraphs": [[0', '"paragraphs": [[1'),
        ('"hyphens": []', '"hyphens": [4000]'),
        ('"hyphens": []', '"hyphens": ["a"]'),
        ('"title"', '"headline"'),
        ('"text": "', '"text": "x'),
        ('"notes": [', '"notes": 3, "more": ['),
        ('"document"', '"paper"'),
        ('"paragraphs": [[0, ', '"paragraphs": [[0], [0, '),
    ],
)
def test_an_answer_that_is_no_document_is_not_believed(change):
    told = wire.answer(read_here(raw())).decode()
    assert change[0] in told
    with pytest.raises(ValueError, match=r".+"):
        wire.read_answer(told.replace(*change).encode())
