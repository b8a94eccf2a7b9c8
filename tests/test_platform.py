"""The ground the program stands on: a sound PySide6, imports that go one way, and a command line without Qt."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
SAMPLES = ROOT / "resources" / "samples"
SAMPLE = (SAMPLES / "night-ferry-blog.txt", SAMPLES / "night-ferry-wire.md")

# PySide6 6.12.0 drops a reference to None with each void call and aborts after some 5,000 on Python 3.11.
VOID_CALLS = """
from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication, QTextDocument
application = QGuiApplication([])
thing, text = QObject(), QTextDocument()
for n in range(10_000):
    assert thing.setObjectName(str(n)) is None
    assert text.setModified(False) is None
print("still here")
"""

# A module that is None in sys.modules cannot be imported: whoever tries fails at once.
WITHOUT_QT = """
import sys
for name in ("PySide6", "shiboken6", "qtawesome", "qtpy"):
    sys.modules[name] = None
from viewer.cli import main
sys.exit(main())
"""


def run_python(code, *arguments):
    return subprocess.run(
        [sys.executable, "-c", code, *map(str, arguments)], capture_output=True, text=True, check=False, timeout=120
    )


def test_pyside_survives_twenty_thousand_void_calls():
    ran = run_python(VOID_CALLS)
    assert (ran.returncode, ran.stdout.strip()) == (0, "still here"), ran.stderr


def test_imports_go_one_way():
    lint_imports = Path(sys.executable).with_name("lint-imports")
    ran = subprocess.run([lint_imports, "--no-cache"], cwd=ROOT, capture_output=True, text=True, check=False)
    assert ran.returncode == 0, ran.stdout + ran.stderr


@pytest.mark.parametrize("to", ["html", "json", "text"])
def test_compare_needs_no_qt(to):
    ran = run_python(WITHOUT_QT, "compare", *SAMPLE, "--to", to)
    assert ran.returncode == 1, ran.stderr
    assert ran.stdout


def test_importing_the_command_line_is_cheap():
    """What `variorum --version` pays for: none of the libraries that only a comparison or the window needs."""
    heavy = "{'numpy', 'rapidfuzz', 'regex', 'markdown_it', 'spellchecker', 'PySide6', 'qtawesome'}"
    ran = run_python(f"import sys, viewer.cli; print(sorted({heavy} & set(sys.modules)))")
    assert ran.stdout.strip() == "[]", ran.stderr
