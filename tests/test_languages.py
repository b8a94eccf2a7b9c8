"""The languages that are shipped: complete, compiled, with menus without two of one letter, and a guide of today."""

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

SCRIPTS = Path(__file__).resolve().parents[1] / "packaging"
# The menu over the texts; of what it says of a paragraph one of each line.
OVER_TEXTS = ("copy", "select_all", "select_left", "select_right")
OVER_A_PARAGRAPH = (
    ("Cate&gory",),
    ("Category of All {n} Ali&ke",),
    ("Align &with a Paragraph on the Left…", "Align &with a Paragraph on the Right…"),
    ("Par&t from What It Faces",),
    (
        "&Part of the Article",
        "Not &Part of the Article",
        "The {n} Selected Paragraphs Are &Part of the Article",
        "The {n} Selected Paragraphs Are Not &Part of the Article",
    ),
    (
        "This &Section of {n} Paragraphs Is Part of the Article",
        "This &Section of {n} Paragraphs Is Not Part of the Article",
    ),
)
CODES = [code for code in LANGUAGES if code != "en"]


def loaded(name):
    """Yield a script as a module."""
    spec = importlib.util.spec_from_file_location(name, SCRIPTS / f"{name}.py")
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    spec.loader.exec_module(module)
    yield module
    del sys.modules[name]


@pytest.fixture(scope="module")
def script():
    yield from loaded("translations")


@pytest.fixture(scope="module")
def guides():
    yield from loaded("guides")


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


@pytest.mark.parametrize("code", CODES)
def test_all_tags_of_passages_begin_large(script, code):
    told = {text.source: forms[0] for text, forms in script.read(code).items()}
    tags = [source for source in told if source.startswith(("Moved, on", "Only on"))]
    assert len(tags) == 8
    assert all(told[tag][0].isupper() for tag in tags)


def test_every_language_has_a_guide(guides):
    assert guides.codes() == sorted(CODES)


@pytest.mark.parametrize("code", CODES)
def test_a_guide_says_what_the_english_one_says(guides, code):
    """Where this fails, write in the guide what the English one says, then run `packaging/guides.py --done`."""
    assert guides.lagging(code) == []
