"""The command as its user calls it: what it prints, where it says what is wrong, and how it ends."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from viewer import __version__
from viewer.cli import _PALETTES, variorum
from viewer.presenting.palette import palette_for
from viewer.settings import Colours

LEFT = "The board met late.\n\nFew took notice, because all had been prepared by hosts whose names appear nowhere.\n"
RIGHT = LEFT.replace("hosts", "ghosts")


@pytest.fixture
def pair(tmp_path):
    (tmp_path / "left.txt").write_text(LEFT, encoding="utf-8")
    (tmp_path / "right.txt").write_text(RIGHT, encoding="utf-8")
    (tmp_path / "curled.txt").write_text(LEFT.replace("Few", "“Few”"), encoding="utf-8")
    (tmp_path / "straight.txt").write_text(LEFT.replace("Few", '"Few"'), encoding="utf-8")
    return tmp_path


def command(*arguments, cwd, **more):
    return subprocess.run(
        [sys.executable, "-m", "viewer", *map(str, arguments)],
        cwd=cwd,
        capture_output=True,
        check=False,
        timeout=60,
        **more,
    )


def in_process(*arguments):
    return CliRunner().invoke(variorum, [str(a) for a in arguments], standalone_mode=False)


def test_the_version():
    assert in_process("--version").output == f"variorum {__version__}\n"


@pytest.mark.parametrize("arguments", [["--help"], ["-h"], ["compare", "--help"]])
def test_the_help_shows_how(arguments):
    found = in_process(*arguments)
    assert "compare" in found.output
    assert "LEFT RIGHT" in found.output


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere there is always a window system")
def test_the_window_without_a_window_system_is_trouble_in_one_sentence(pair):
    places = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
    done = command("left.txt", "right.txt", cwd=pair, env={k: v for k, v in os.environ.items() if k not in places})
    assert done.returncode == 2
    assert done.stderr.decode("utf-8").startswith("variorum: There is no window system here")
    assert done.stderr.count(b"\n") == 1


def test_a_summary_is_printed_and_a_difference_is_status_one(pair):
    done = command("compare", "left.txt", "right.txt", cwd=pair)
    assert done.returncode == 1
    assert "“hosts” became “ghosts”" in done.stdout.decode("utf-8")
    assert done.stderr == b""


def test_an_accidental_alone_is_status_zero(pair):
    done = command("compare", "curled.txt", "straight.txt", cwd=pair)
    assert done.returncode == 0
    assert done.stdout.decode("utf-8").startswith("The same article, word for word.")


@pytest.mark.parametrize(("name", "begins"), [("r.html", "<!doctype html>"), ("r.json", "{"), ("r.txt", "The same")])
def test_the_suffix_of_the_file_says_the_format(pair, name, begins):
    done = command("compare", "left.txt", "right.txt", "-o", name, cwd=pair)
    assert (done.returncode, done.stdout, done.stderr) == (1, b"", b"")
    assert (pair / name).read_text(encoding="utf-8").startswith(begins)


def test_the_format_can_be_named(pair):
    done = command("compare", "left.txt", "right.txt", "--to", "json", cwd=pair)
    assert json.loads(done.stdout)["summary"]["by_category"] == {"wording": 1}


@pytest.mark.parametrize("arguments", [["-", "right.txt"], ["right.txt", "-"]])
def test_a_dash_is_standard_input(pair, arguments):
    done = command("compare", *arguments, cwd=pair, input=LEFT.encode())
    assert done.returncode == 1
    assert b"hosts" in done.stdout


PAGE = (
    "<!doctype html><nav>Home</nav><article><h1>Ferries</h1>"
    + f"<p>{LEFT}" * 4
    + "</article><footer>The lamps at seven</footer>"
)


def roles(done):
    return [p["role"] for p in json.loads(done.stdout)["left"]["paragraphs"]]


def test_a_web_page_is_its_article_or_the_whole_page(pair):
    (pair / "page.html").write_text(PAGE, encoding="utf-8")
    article = command("compare", "page.html", "right.txt", "--to", "json", cwd=pair)
    whole = command("compare", "page.html", "right.txt", "--to", "json", "--whole-page", cwd=pair)
    assert roles(article)[-1] == "navigation"
    assert roles(whole)[-1] == "body"


def test_each_side_may_have_a_chapter_of_its_own(tmp_path):
    book = "<FictionBook><body>{}</body></FictionBook>"
    section = "<section><title><p>{}</p></title><p>{}</p></section>"
    two = section.format("The lamp", "It was lit.") + section.format("The storm", "It came at nine.")
    (tmp_path / "a.fb2").write_text(book.format(two))
    (tmp_path / "b.fb2").write_text(book.format(section.format("The storm", "It came at ten.")))
    (tmp_path / "c.txt").write_text("The storm\n\nIt came at ten.\n")
    done = command("compare", "a.fb2", "b.fb2", "--chapter-left", 2, "--to", "json", cwd=tmp_path)
    told = json.loads(done.stdout)
    assert (done.returncode, told["left"]["text"]) == (1, "The storm\n\nIt came at nine.")
    assert [d["category"] for d in told["differences"]] == ["number"]
    done = command("compare", "b.fb2", "c.txt", "--chapter-right", 2, cwd=tmp_path)
    assert done.returncode == 2
    assert done.stderr.decode() == "variorum: “c.txt” is no book with chapters; leave out its chapter.\n"


def test_each_side_may_have_an_encoding_of_its_own(pair):
    (pair / "left.txt").write_bytes("Ночной паром".encode("koi8-r"))
    (pair / "right.txt").write_bytes("Ночной паром".encode("cp1251"))
    done = command(
        "compare", "left.txt", "right.txt", "--encoding-left", "koi8-r", "--encoding-right", "cp1251", cwd=pair
    )
    assert done.returncode == 0


def test_a_password_comes_from_a_file(pair):
    done = command("compare", "left.txt", "right.txt", "--password-file", "gone.txt", cwd=pair)
    assert (done.returncode, done.stderr.count(b"\n")) == (2, 1)
    assert b"gone.txt" in done.stderr
    (pair / "password").write_bytes(b"\xff\n")
    assert b"UTF-8" in command("compare", "left.txt", "right.txt", "--password-file", "password", cwd=pair).stderr


def test_output_is_utf8_in_every_locale(pair):
    bare = {"PATH": os.environ["PATH"], "LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
    done = command("compare", "left.txt", "right.txt", cwd=pair, env=bare)
    assert "“ghosts”" in done.stdout.decode("utf-8")
    done = command("compare", "left.txt", "missing “x”.txt", cwd=pair, env=bare)
    assert "missing “x”.txt" in done.stderr.decode("utf-8")


TROUBLE = [
    (["left.txt", "missing.txt"], "missing.txt"),
    (["missing.txt", "missing.txt"], "missing.txt"),
    (["left.txt", "www.example.org/a"], "put https:// before it."),
    (["left.txt", "empty.txt"], "empty"),
    (["left.txt", "binary.bin"], "binary.bin"),
    (["left.txt", "."], "folder"),
    (["left.txt", "left.txt"], "same file"),
    (["left.txt", "./left.txt"], "same file"),
    (["-", "-"], "Standard input"),
    ([], "variorum compare LEFT RIGHT"),
    (["left.txt"], "Name a second file to compare with “left.txt”"),
    (["left.txt", "right.txt", "more.txt"], "more.txt"),
    (["left.txt", "right.txt", "--to", "pdf"], "no kind of report"),
    (
        ["left.txt", "right.txt", "-o", "r.pdf"],
        "as “.pdf”; the kinds there are end in .html, .json, .csv, .txt",
    ),
    (["left.txt", "right.txt", "-o", "."], "folder"),
    (["left.txt", "right.txt", "-o", "nowhere/r.html"], "nowhere"),
    (["left.txt", "right.txt", "--bogus"], "There is no option “--bogus”"),
    (["left.txt", "right.txt", "--to", "html", "--palette", "sepia"], "“sepia” is no palette"),
    (["left.txt", "right.txt", "--palette", "tritanopia"], "A report as text has no palette"),
    (["left.txt", "right.txt", "--no-move"], "did you mean “--no-moves”?"),
    (["left.txt", "right.txt", "-o"], "Give a value after the option “-o”"),
    (["left.txt", "right.txt", "--no-moves=x"], "Give no value to the option “--no-moves”"),
]


@pytest.mark.parametrize(("arguments", "word"), TROUBLE)
def test_trouble_is_one_line_and_status_two(pair, arguments, word):
    (pair / "empty.txt").touch()
    (pair / "binary.bin").write_bytes(b"\x7fELF\x02\x01\x01\x00" + bytes(200))
    done = command("compare", *arguments, cwd=pair)
    said = done.stderr.decode("utf-8")
    assert done.returncode == 2
    assert done.stdout == b""
    assert said.startswith("variorum: ")
    assert said.count("\n") == 1
    assert word in said
    assert "Traceback" not in said


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="root may read everything")
def test_an_unreadable_file_is_trouble(pair):
    (pair / "left.txt").chmod(0)
    done = command("compare", "left.txt", "right.txt", cwd=pair)
    assert done.returncode == 2
    assert b"permission" in done.stderr.lower()


def test_more_than_two_files_are_trouble(pair):
    done = command("left.txt", "right.txt", "curled.txt", cwd=pair)
    assert done.returncode == 2
    assert done.stderr.startswith(b"variorum: Give two files")


@pytest.mark.skipif(os.name != "posix", reason="pipes of POSIX")
def test_a_reader_who_goes_away_is_no_trouble(pair):
    run = f"{sys.executable} -m viewer compare left.txt right.txt --to html"
    line = f"{run} | head -c 1 > /dev/null; echo ${{PIPESTATUS[0]}}"
    done = subprocess.run(["bash", "-c", line], cwd=pair, capture_output=True, check=False, timeout=60)
    assert done.stderr == b""
    assert done.stdout.strip() == b"1"


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
def test_a_full_disk_is_trouble(pair):
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [sys.executable, "-m", "viewer", "compare", "left.txt", "right.txt"],
            cwd=pair, stdout=full, stderr=subprocess.PIPE, check=False, timeout=60,
        )  # fmt: skip
    assert done.returncode == 2
    assert done.stderr.startswith(b"variorum: The report cannot be written")


@pytest.mark.skipif(os.name != "posix", reason="signals of POSIX")
def test_ctrl_c_is_silence_and_130(pair):
    process = subprocess.Popen(
        [sys.executable, "-u", "-m", "viewer", "compare", "-", "right.txt"],
        cwd=pair, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
    )  # fmt: skip
    with process:
        with pytest.raises(subprocess.TimeoutExpired):
            process.wait(timeout=2)
        process.send_signal(signal.SIGINT)
        assert process.wait(timeout=20) == 130
        assert process.stderr.read().strip() == b""


def test_options_reach_the_comparison(pair):
    done = command("compare", "left.txt", "right.txt", "--to", "json", "--no-moves", "--keep-paragraphs", cwd=pair)
    options = json.loads(done.stdout)["options"]
    assert (options["moves"], options["furniture"], options["recover_paragraphs"]) == (False, True, False)


@pytest.mark.parametrize("arguments", [["--version"], ["compare", "left.txt", "right.txt", "--to", "html"]])
def test_no_toolkit_is_brought_along(pair, arguments):
    probe = (
        "import sys; from viewer.cli import variorum; "
        f"variorum.main({arguments!r}, standalone_mode=False); "
        "sys.exit(3 if {m.split('.')[0] for m in sys.modules} & {'PySide6', 'qtawesome', 'qtpy'} else 0)"
    )
    done = subprocess.run([sys.executable, "-c", probe], cwd=pair, capture_output=True, check=False, timeout=60)
    assert done.returncode == 0, done.stderr.decode()


def test_the_version_needs_no_engine():
    probe = (
        "import sys; from viewer.cli import variorum; "
        "variorum.main(['--version'], standalone_mode=False); print('numpy' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", probe], capture_output=True, check=False, timeout=60)
    assert done.stdout.split() == [b"variorum", __version__.encode(), b"False"]


@pytest.mark.parametrize(
    ("arguments", "paths"),
    [
        ([], []),
        (["a", "b"], ["a", "b"]),
        (["--", "compare", "b"], ["compare", "b"]),
        (["window", "b"], ["window", "b"]),
        (["a"], ["a"]),
    ],
)
def test_other_words_open_the_window(monkeypatch, arguments, paths):
    import types

    asked = []
    door = types.SimpleNamespace(run=lambda given: asked.append([str(p) for p in given]) or 0)
    monkeypatch.setitem(sys.modules, "viewer.app", door)
    assert in_process(*arguments).exception is None
    assert asked == [paths]


def test_the_command_runs_from_its_entry_point(pair):
    script = Path(sys.executable).parent / "variorum"
    if not script.exists():
        pytest.skip("the package is not installed as a command here")
    done = subprocess.run(
        [script, "compare", "left.txt", "right.txt"], cwd=pair, capture_output=True, check=False, timeout=60
    )
    assert done.returncode == 1


def test_a_palette_for_the_report(pair):
    plain = in_process("compare", pair / "left.txt", pair / "right.txt", "--to", "html").output
    for name in _PALETTES:
        page = in_process("compare", pair / "left.txt", pair / "right.txt", "--to", "html", "--palette", name).output
        assert (page == plain) is (name == "standard")
        assert palette_for(Colours(name.replace("-", "_")), dark=False).left_fill in page
    report = pair / "report.html"
    assert in_process("compare", pair / "left.txt", pair / "right.txt", "-o", report, "--palette", "Tritanopia")
    assert "Rose is on the left" in report.read_text(encoding="utf-8")


def test_the_palettes_are_those_there_are():
    assert [name.replace("-", "_") for name in _PALETTES] == list(Colours)
