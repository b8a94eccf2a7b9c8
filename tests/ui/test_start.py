"""The start: what is brought before the first page is painted, and what comes beside it for the first comparison."""

import subprocess
import sys

import pytest

# Runs the program until its first page is painted and WANTED holds, and says then what EXPRESSION is.
PROBE = """
import linecache, sys
import viewer.app
from PySide6.QtCore import QTimer
from viewer.ui.drop_place import DropPlace

paint = DropPlace.paintEvent

def painted(place, event):
    paint(place, event)
    QTimer.singleShot(0, told)

def told():
    if not (WANTED):
        QTimer.singleShot(10, told)
        return
    print(EXPRESSION)
    viewer.app.QApplication.quit()

DropPlace.paintEvent = painted
viewer.app.run()
"""


def told_by_the_first_page(expression, wanted="True"):
    code = PROBE.replace("EXPRESSION", expression).replace("WANTED", wanted)
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False, timeout=60)
    assert ran.returncode == 0, ran.stderr
    return ran.stdout.splitlines()[0]


@pytest.mark.parametrize(
    "names",
    [
        ("numpy", "rapidfuzz", "regex", "markdown_it", "lxml"),
        ("viewer.comparing", "viewer.reporting", "viewer.fetching", "viewer.lexicons"),
        ("viewer.ui.guide", "viewer.ui.preferences", "viewer.ui.command_palette", "viewer.ui.row_store"),
    ],
    ids=["libraries", "rooms", "dialogs"],
)
def test_the_first_page_brings_nothing_that_only_a_comparison_or_a_dialog_needs(names):
    assert told_by_the_first_page(f"sorted(set({names!r}) & set(sys.modules))") == "[]"


def test_no_source_is_read_to_learn_what_a_module_asks_of_pyside():
    """PySide6 reads and keeps every module that is imported after it, as long as its hook stands."""
    ours = "[name for name in linecache.cache if name.endswith(('window.py', 'document.py', 'presenter.py'))]"
    assert told_by_the_first_page(ours) == "[]"


def test_what_the_first_comparison_needs_comes_while_the_first_page_stands():
    engine = "set(('numpy', 'viewer.comparing', 'viewer.ui.row_store')) <= set(sys.modules)"
    assert told_by_the_first_page("'there'", engine) == "there"
