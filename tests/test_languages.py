"""The languages that are shipped: complete, compiled as they stand, and their menus without two of one letter."""

import importlib.util
import subprocess
import sys
from collections import Counter
from itertools import product
from pathlib import Path

import pytest

from viewer.paths import resources
from viewer.settings import LANGUAGES
from viewer.ui.actions import ARRANGEMENTS, COLOURS, MENUS, SHARES, SPECS, SUBMENUS, THEMES

SCRIPT = Path(__file__).resolve().parents[1] / "packaging" / "translations.py"
# The menu over the texts; of what it says of a paragraph one of each line.
OVER_TEXTS = ("copy", "select_all", "select_left", "select_right")
OVER_A_PARAGRAPH = (
    ("Cate&gory",),
    ("Align &with a Paragraph on the Left…", "Align &with a Paragraph on the Right…"),
    ("Par&t from What It Faces",),
    ("&Part of the Article", "Not &Part of the Article"),
)
CODES = [code for code in LANGUAGES if code != "en"]


@pytest.fixture(scope="module")
def script():
    spec = importlib.util.spec_from_file_location("gathering", SCRIPT)
    module = importlib.util.module_from_spec(spec)
    sys.modules["gathering"] = module
    spec.loader.exec_module(module)
    yield module
    del sys.modules["gathering"]


def test_every_language_of_the_settings_is_shipped(script):
    assert sorted(CODES) == sorted(script.FORMS)


@pytest.mark.parametrize("code", CODES)
def test_a_language_is_complete(script, code):
    assert list(script.faults(script.gather(), script.read(code), code)) == []


@pytest.mark.parametrize("code", CODES)
def test_what_is_compiled_is_what_is_written(code, tmp_path):
    source = resources() / "translations" / f"variorum_{code}.ts"
    made = tmp_path / "made.qm"
    tool = Path(sys.executable).with_name("pyside6-lrelease")
    subprocess.run([tool, "-silent", source, "-qm", made], check=True)
    assert made.read_bytes() == source.with_suffix(".qm").read_bytes()


@pytest.mark.parametrize("code", LANGUAGES)
def test_no_two_entries_of_a_menu_share_a_letter(script, code):
    texts = script.read(code).items() if code in CODES else [(text, [text.source]) for text in script.gather()]
    told = {text.source: forms[0] for text, forms in texts}
    titles = {spec.id: spec.title for spec in SPECS} | SUBMENUS
    groups = [list(MENUS), *([titles[e] for e in menu if e] for menu in MENUS.values())]
    groups += [[titles[e] for e in within] for within in ((*THEMES, *COLOURS), (*ARRANGEMENTS, *SHARES))]
    groups += [[*(titles[e] for e in OVER_TEXTS), *words] for words in product(*OVER_A_PARAGRAPH)]
    for group in groups:
        letters = Counter(told[title][told[title].index("&") + 1].lower() for title in group)
        assert max(letters.values()) == 1, (group, letters)
