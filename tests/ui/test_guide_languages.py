"""The user guide in every language: it is printed as its language is, and shown; a change of the English one shows."""

import importlib.util
import re
import shutil
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from ui.hands import figures_of

from viewer.settings import LANGUAGES
from viewer.ui import guide_text
from viewer.ui.guide import GuideWindow
from viewer.ui.guide_text import filled, folder

ROOT = Path(__file__).resolve().parents[2]
CODES = [code for code in LANGUAGES if code != "en"]

# What no text of a language has: marks of another one, and marks without their spaces.
FOREIGN = {
    "en": r"['\"„«»]",
    "de": r"['\"”«»]|“\w|\s[;:!?]| - ",
    "es": r"['\"„“”]|\s[;:!?]|«\s|\s»| - ",
    "fr": r"['\"„“”]|[^\u202f\s][;!?»]|[^\u00a0]:\s|[ \u00a0][;!?]|«[^\u202f]|[^\u202f]»| - ",
    "ru": r"['\"”„“]|\s[;:!?]|«\s|\s»| - | —",
}
# Where marks mean something else: braces, code, addresses of links and figures, and how a line begins.
NO_PROSE = re.compile(r"\{[^{}]+\}|`[^`]+`|!?\[|\]\([^)]+\)|^(?:- |\d+\. |[|:-]+$)", re.MULTILINE)


@pytest.fixture(scope="module")
def script():
    spec = importlib.util.spec_from_file_location("guides", ROOT / "packaging" / "guides.py")
    module = importlib.util.module_from_spec(spec)
    sys.modules["guides"] = module
    spec.loader.exec_module(module)
    yield module
    del sys.modules["guides"]


@pytest.fixture
def guide(window, qtbot):
    window.actions_table["guide"].trigger()
    guide = window.findChild(GuideWindow)
    qtbot.waitUntil(guide.isVisible)
    return guide


@pytest.fixture
def speak(window):
    """Let the reader choose a language; in the end it is English again."""
    yield lambda code: window._memory.change(language=code)
    window._memory.change(language="en")


def words_at_the_top(guide):
    """Return the heading that is read, by its number, and how far below the top it stands."""
    place = guide.page.place()
    return place.heading, round(place.share, 2)


# The text


@pytest.mark.parametrize("code", ["en", *CODES])
def test_a_guide_is_printed_as_its_language_is(code):
    prose = NO_PROSE.sub("x", (folder() / f"{code}.md").read_text(encoding="utf-8"))
    found = [prose[max(0, m.start() - 20) : m.end() + 20] for m in re.finditer(FOREIGN[code], prose)]
    assert found == []


@pytest.mark.parametrize("code", CODES)
def test_a_guide_has_the_figures_of_its_language(script, code):
    figures = re.findall(r"!\[[^\]]+\]\(([^)]+)\)", script.read(code))
    assert figures
    assert {figure.rsplit("/", 1)[0] for figure in figures} == {f"figures/{code}"}


# What holds the guides together

ENGLISH = """# A guide

Press {key:next}, or {title:find}. See [there](#the-end).

![The window](figures/en/window-light.png)

## The end

- Something.
- Something else, in {category:moved}.
"""
GERMAN = """# Ein Handbuch

Mit {title:find} oder {key:next}. Siehe [dort](#das-ende).

![Das Fenster](figures/de/window-light.png)

## Das Ende

- Etwas.
- Etwas anderes, in {category:moved}.
"""


@pytest.fixture
def faults(script):
    """Hold a German guide against an English one; it was written for the one above."""
    noted = {section.heading: section.digest for section in script.sections(ENGLISH, "en")}
    return lambda german, english: list(script.faults(german, english, "de", noted))


def test_braces_of_a_sentence_stand_in_the_order_of_the_language(faults):
    assert faults(GERMAN, ENGLISH) == []


@pytest.mark.parametrize(
    ("was", "is_now", "told"),
    [
        ("Something.", "Something new.", "“Das Ende” (“The end”) was written for an English text that is another now"),
        ("- Something.\n", "- Something.\n- A third.\n", "“Das Ende” (“The end”): block 2"),
        ("{category:moved}", "{category:link}", "“Das Ende” (“The end”): block 2"),
        ("{key:next}", "{key:previous}", "“Ein Handbuch” (“A guide”): block 1"),
        ("window-light", "start-light", "“Ein Handbuch” (“A guide”): block 2"),
        ("(#the-end)", "(#a-guide)", "“Ein Handbuch” (“A guide”): block 1"),
        ("## The end", "### The end", "“Das Ende” is a heading of level 2"),
        ("## The end", "## More\n\nMore.\n\n## The end", "“The end” has no counterpart"),
        ("## The end", "## Another end", "“The end” is no English heading"),
    ],
)
def test_a_change_of_the_english_guide_shows(faults, was, is_now, told):
    assert was in ENGLISH
    assert any(fault.startswith(told) for fault in faults(GERMAN, ENGLISH.replace(was, is_now)))


def test_a_figure_of_another_language_shows(faults):
    assert faults(GERMAN.replace("figures/de", "figures/en"), ENGLISH) != []


def test_what_was_noted_as_done_no_longer_lags(script, tmp_path, monkeypatch):
    monkeypatch.setattr(script, "FOLDER", tmp_path)
    monkeypatch.setattr(script, "NOTED", tmp_path / "guides.json")
    (tmp_path / "en.md").write_text(ENGLISH, encoding="utf-8")
    (tmp_path / "de.md").write_text(GERMAN, encoding="utf-8")
    assert len(script.lagging("de")) == 2
    script.note("de")
    assert script.lagging("de") == []
    (tmp_path / "en.md").write_text(ENGLISH.replace("Something.", "Something new."), encoding="utf-8")
    assert len(script.lagging("de")) == 1


# The window


@pytest.mark.parametrize("code", CODES)
def test_the_guide_speaks_the_language_that_is_chosen_while_it_is_open(guide, speak, script, code):
    speak(code)
    title, *others = (section.heading for section in script.sections(script.read(code), code))
    assert guide.page.headings[0][1] == title
    assert [guide.contents.item(n).text().strip() for n in range(guide.contents.count())] == others
    assert guide.note.isHidden()
    assert {path.parent.name for path in figures_of(guide)} == {code}
    assert all(path.is_file() for path in figures_of(guide))
    assert filled("{title:find_next}").strip("*") in guide.page.toPlainText()
    speak("en")
    assert guide.page.toPlainText().startswith("Variorum: a guide")


@pytest.mark.parametrize("code", CODES)
def test_another_language_keeps_the_section_that_is_read_and_the_way_back(guide, speak, code):
    guide.go_to("pages-of-the-web")
    guide.page.verticalScrollBar().setValue(guide.page.verticalScrollBar().value() + 60)
    read = words_at_the_top(guide)
    guide.go_to("reports")
    speak(code)
    assert guide.page.headings[guide.page.heading_in_sight()][1] == guide.contents.currentItem().text()
    guide.go_back()
    assert words_at_the_top(guide) == pytest.approx(read, abs=0.02)
    speak("en")
    assert words_at_the_top(guide) == pytest.approx(read, abs=0.02)


@pytest.mark.parametrize("code", CODES)
def test_the_contents_can_be_clicked_and_read_whole(guide, speak, qtbot, code):
    speak(code)
    qtbot.wait(20)
    contents = guide.contents
    metrics, room = QFontMetrics(contents.font()), contents.viewport().width()
    texts = [contents.item(n).text() for n in range(contents.count())]
    assert max(map(metrics.horizontalAdvance, texts)) < room
    assert contents.sizeHintForColumn(0) <= room
    last = contents.item(contents.count() - 4)
    qtbot.mouseClick(contents.viewport(), Qt.MouseButton.LeftButton, pos=contents.visualItemRect(last).center())
    assert guide.page.headings[guide.page.heading_in_sight()][1] == last.text().strip()


def test_a_language_without_a_guide_gets_the_english_one_and_a_sentence(guide, speak, tmp_path, monkeypatch):
    shutil.copy(folder() / "en.md", tmp_path)
    monkeypatch.setattr(guide_text, "folder", lambda: tmp_path)
    speak("fr")
    assert guide.page.toPlainText().startswith("Variorum: a guide")
    assert guide.note.isVisible()
    assert guide.note.text().startswith("Le guide n’existe pas encore en français")
    speak("en")
    assert guide.note.isHidden()
