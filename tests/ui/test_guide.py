"""The user guide: it names nothing that is not there, and its window is read, searched and left by mouse and keys."""

import importlib.util
import re
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt, QTextBoundaryFinder, QUrl
from PySide6.QtGui import QAccessible, QColor, QDesktopServices, QImage, QPainter, QPalette
from PySide6.QtWidgets import QWidget
from ui.hands import activate, figures_of

from viewer.model import Category, Flag
from viewer.settings import ThemeChoice
from viewer.translation import ENGLISH, Tongue, speak
from viewer.ui import guide_text
from viewer.ui.actions import SPECS
from viewer.ui.guide import GuideWindow
from viewer.ui.guide_figures import Figures
from viewer.ui.guide_text import filled, folder, guide_file, slug

ROOT = Path(__file__).resolve().parents[2]
GUIDES = sorted(folder().glob("*.md"))
FIGURE = re.compile(r"!\[([^\]]*)\]\(([^)]+)\)")


@pytest.fixture
def guide(window, qtbot):
    activate(window, qtbot)
    qtbot.keyClick(window, Qt.Key.Key_F1)
    guide = window.findChild(GuideWindow)
    qtbot.waitUntil(guide.isActiveWindow)
    return guide


def test_over_a_window_at_the_foot_of_the_screen_it_is_on_the_screen_with_its_title_bar(window, qtbot):
    room, bar = window.screen().availableGeometry(), 37
    window.resize(window.minimumSizeHint())
    window.move(0, room.bottom() - 100)
    window.commands.show_guide()
    guide = window.findChild(GuideWindow)
    qtbot.waitUntil(guide.isVisible)
    assert guide.frameGeometry().top() >= room.top()
    assert guide.frameGeometry().top() + bar + guide.height() <= room.bottom() + 1


def recoloured(guide, qtbot):
    """Wait until the guide wears the colours of the theme: it does so a turn of the event loop after the window."""
    qtbot.waitUntil(guide.page.viewport().updatesEnabled)


def headings(text):
    return [line.lstrip("#").strip() for line in text.splitlines() if line.startswith("#")]


def item(guide, words):
    (found,) = guide.contents.findItems(words, Qt.MatchFlag.MatchContains)
    return found


def click(guide, words, qtbot):
    box = guide.contents.visualItemRect(item(guide, words))
    qtbot.mouseClick(guide.contents.viewport(), Qt.MouseButton.LeftButton, pos=box.center())


def top_of(guide, anchor):
    """Return how far below the top of the page a heading stands."""
    place = [h[2] for h in guide.page.headings].index(anchor)
    blocks = [block for block in guide.page._blocks() if block.blockFormat().headingLevel()]
    top = guide.page.document().documentLayout().blockBoundingRect(blocks[place]).top()
    return top - guide.page.verticalScrollBar().value()


# The text


@pytest.mark.parametrize("path", GUIDES, ids=lambda p: p.name)
def test_the_guide_names_only_what_the_tables_have(path):
    text = filled(path.read_text(encoding="utf-8"))
    assert not re.search(r"\{\w+:", text)


@pytest.mark.parametrize("path", GUIDES, ids=lambda p: p.name)
def test_what_the_guide_says_that_the_program_says_is_said(path):
    spec = importlib.util.spec_from_file_location("translations", ROOT / "packaging" / "translations.py")
    translations = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = translations
    spec.loader.exec_module(translations)
    known = {text.source for text in translations.gather()}
    said = re.findall(r"\{said:([^{}]+)\}", path.read_text(encoding="utf-8"))
    assert set(said) - known == set()
    assert "Identical." in said


@pytest.mark.parametrize("path", GUIDES, ids=lambda p: p.name)
def test_no_key_is_written_by_hand(path):
    bare = re.sub(r"\{key:\w+\}", "", path.read_text(encoding="utf-8"))
    keys = "Ctrl|Control|Strg|Shift|Umschalt|Maj|Mayúsculas|Mayús|Alt"
    # F10 is the system's: no action of ours has it.
    assert not any("F10" in spec.keys for spec in SPECS)
    assert re.findall(rf"\b(?:{keys})\s?\+\s?\S|\bF(?!10\b)\d{{1,2}}\b", bare) == []


@pytest.mark.parametrize(
    "braces", ["{key:fly}", "{title:fly}", "{category:fly}", "{flag:fly}", "{preference:fly}", "{what:next}"]
)
def test_what_is_not_there_is_an_error(braces):
    with pytest.raises(KeyError):
        filled(braces)


def test_an_action_without_a_key_has_none_to_name():
    with pytest.raises(KeyError):
        filled("{key:show_editing}")


def test_braces_are_filled_from_the_tables():
    assert filled("{title:changes_only} ({key:changes_only}), {symbol:number}") == "**Changes Only** (`F7`), #"
    assert filled("{category:moved}, {preference:zoom}") == "Moved, **Size of the texts**"


def test_no_key_is_broken_at_the_end_of_a_line():
    keys = [filled(f"{{key:{spec.id}}}").strip("`") for spec in SPECS if spec.keys]
    for key in keys:
        finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Line, key)
        assert finder.toNextBoundary() == len(key), key


def test_the_guide_explains_every_category_and_names_every_flag():
    text = (folder() / "en.md").read_text(encoding="utf-8")
    for kind in ("category", "symbol", "explanation"):
        assert set(re.findall(rf"\{{{kind}:(\w+)\}}", text)) == {str(category) for category in Category}
    assert set(re.findall(r"\{flag:(\w+)\}", text)) == {str(flag) for flag in Flag}


@pytest.mark.parametrize("path", GUIDES, ids=lambda p: p.name)
def test_every_figure_is_there_light_and_dark_and_says_what_it_shows(path):
    found = FIGURE.findall(path.read_text(encoding="utf-8"))
    assert found
    for told, name in found:
        assert told
        light, dark = folder() / name, folder() / name.replace("-light.png", "-dark.png")
        assert light != dark
        sizes = [QImage(str(p)).size() for p in (light, dark)]
        assert sizes[0] == sizes[1]
        assert sizes[0].width() > 0
    assert sum(p.stat().st_size for p in (folder() / "figures").rglob("*.png")) < 3_000_000


def test_every_figure_is_shown():
    named = {name for path in GUIDES for _told, name in FIGURE.findall(path.read_text(encoding="utf-8"))}
    both = named | {name.replace("-light.png", "-dark.png") for name in named}
    assert {p.relative_to(folder()).as_posix() for p in (folder() / "figures").rglob("*") if p.is_file()} == both


@pytest.mark.parametrize("path", GUIDES, ids=lambda p: p.name)
def test_headings_are_anchors_and_links_lead_to_them(path):
    text = path.read_text(encoding="utf-8")
    anchors = [slug(words) for words in headings(text)]
    assert len(set(anchors)) == len(anchors)
    links = re.findall(r"(?<!!)\[[^\]]*\]\(#([^)]+)\)", text)
    assert set(links) <= set(anchors)


def test_another_language_has_its_own_guide_or_the_english_one(tmp_path, monkeypatch):
    for name in ("de", "en"):
        (tmp_path / f"{name}.md").write_text("# Guide", encoding="utf-8")
    monkeypatch.setattr(guide_text, "folder", lambda: tmp_path)
    try:
        speak(Tongue("de"))
        assert guide_file() == (tmp_path / "de.md", True)
        speak(Tongue("fr"))
        assert guide_file() == (tmp_path / "en.md", False)
    finally:
        speak(ENGLISH)
    assert guide_file() == (tmp_path / "en.md", True)


# The window


def test_f1_opens_it_beside_the_window_and_once(guide, window, qtbot):
    assert not guide.isModal()
    assert "two minutes" in guide.page.toPlainText()
    assert guide.contents.currentRow() == 0
    window.actions_table["guide"].trigger()
    assert window.findChildren(GuideWindow) == [guide]


def test_asked_for_twice_before_it_stands_it_is_one_and_after_closing_it_is_another(window, qtbot):
    for _ in range(2):
        window.actions_table["guide"].trigger()
    (guide,) = window.findChildren(GuideWindow)
    qtbot.waitUntil(guide.isVisible)
    guide.close()
    window.actions_table["guide"].trigger()
    qtbot.waitUntil(lambda: any(one.isVisible() for one in window.findChildren(GuideWindow)))


def test_in_another_theme_the_page_keeps_its_colours_until_it_has_all_of_the_new_ones(guide, window, qtbot):
    window._memory.change(theme=ThemeChoice.DARK)
    assert not guide.page.viewport().updatesEnabled()
    recoloured(guide, qtbot)
    assert {name.name.rsplit("-", 1)[1] for name in figures_of(guide)} == {"dark.png"}


def test_f1_belongs_to_the_guide_alone():
    assert {spec.id: spec.keys for spec in SPECS if "F1" in spec.keys or spec.id == "keys"} == {
        "guide": ("F1",),
        "keys": ("Ctrl+/",),
    }


def test_escape_closes_it(guide, window, qtbot):
    qtbot.keyClick(guide, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: window.findChildren(GuideWindow) == [])


def test_it_goes_with_the_window(guide, window):
    window.close()
    assert not guide.isVisible()


def test_everything_is_named(guide):
    focusable = [w for w in guide.findChildren(QWidget) if w.isVisible() and w.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert {guide.page, guide.contents, guide.search} <= set(focusable)
    told = [QAccessible.queryAccessibleInterface(w).text(QAccessible.Text.Name) for w in focusable]
    assert all(told), [*zip(focusable, told, strict=True)]


def test_a_click_in_the_contents_goes_there_and_back_leads_back(guide, qtbot):
    bar = guide.page.verticalScrollBar()
    assert not guide.back.isEnabled()
    click(guide, "Sessions", qtbot)
    assert bar.value() > 0
    assert abs(top_of(guide, "sessions")) < 40
    assert guide.contents.currentItem().text() == "Sessions"
    click(guide, "What you see", qtbot)
    assert abs(top_of(guide, "what-you-see")) < 40
    qtbot.mouseClick(guide.back, Qt.MouseButton.LeftButton)
    assert abs(top_of(guide, "sessions")) < 40
    qtbot.keyClick(guide, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert bar.value() == 0
    assert not guide.back.isEnabled()


def test_the_contents_follow_the_reading(guide, qtbot):
    bar = guide.page.verticalScrollBar()
    bar.setValue(bar.maximum())
    assert guide.contents.currentRow() > guide.contents.count() // 2
    bar.setValue(0)
    assert guide.contents.currentRow() == 0


def test_every_heading_but_the_title_stands_in_the_contents(guide):
    text = (folder() / "en.md").read_text(encoding="utf-8")
    listed = [guide.contents.item(n).text().strip() for n in range(guide.contents.count())]
    assert listed == headings(text)[1:]


def test_return_on_an_item_of_the_contents_goes_there(guide, qtbot):
    guide.contents.setFocus()
    guide.contents.setCurrentItem(item(guide, "Reports"))
    qtbot.keyClick(guide.contents, Qt.Key.Key_Return)
    assert abs(top_of(guide, "reports")) < 40
    assert guide.isVisible()


def test_the_search_counts_lights_and_goes_on(guide, qtbot):
    qtbot.keyClick(guide, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert guide.search.hasFocus()
    qtbot.keyClicks(guide.search, "fingerprint")
    times = guide.page.toPlainText().lower().count("fingerprint")
    assert times
    assert len(guide.page.extraSelections()) == times
    assert str(times) in guide.found.text()
    qtbot.keyClick(guide.search, Qt.Key.Key_Return)
    assert guide.page.textCursor().selectedText().lower() == "fingerprint"
    assert guide.isVisible()
    guide.search.setText("xyzzy")
    assert guide.found.text() == "Not in the guide"
    guide.search.clear()
    assert guide.found.text() == ""
    assert guide.page.extraSelections() == []


def test_the_search_goes_round(guide, qtbot):
    guide.search.setText("session")
    times = guide.page.toPlainText().lower().count("session")
    places = []
    for _ in range(times + 1):
        guide.find_next()
        places.append(guide.page.textCursor().position())
    assert len(set(places)) == times
    assert places[0] == places[-1]
    guide.find_previous()
    assert guide.page.textCursor().position() == places[-2]


def test_another_theme_changes_the_figures_and_colours_and_keeps_the_place(guide, window, qtbot):
    guide.go_to("sessions")
    assert {p.name.rsplit("-", 1)[1] for p in figures_of(guide)} == {"light.png"}
    light = [p.name for p in figures_of(guide)]
    place = guide.page.verticalScrollBar().value()
    window._memory.change(theme=ThemeChoice.DARK)
    recoloured(guide, qtbot)
    assert [p.name for p in figures_of(guide)] == [name.replace("-light", "-dark") for name in light]
    assert all(p.is_file() for p in figures_of(guide))
    assert guide.page.verticalScrollBar().value() == place
    assert QColor(guide.page.palette().color(QPalette.ColorRole.Base)).lightness() < 100
    seen = guide.page.viewport().grab().toImage().pixelColor(QPoint(2, 2))
    assert seen.lightness() < 100


def test_figures_are_never_wider_than_the_text(guide, qtbot):
    for width in (1400, 620):
        guide.resize(width, 700)
        qtbot.wait(20)
        image = guide.page._figures.image("figures/en/window-light.png")
        assert image.width() / image.devicePixelRatio() <= guide.page.viewport().width()
    assert guide.page.document().size().width() <= guide.page.viewport().width() + 1


def test_figures_are_read_once_they_are_seen(guide, qtbot):
    """Each takes 5 ms; the page is as long as it will be before."""
    bar, figures = guide.page.verticalScrollBar(), guide.page._figures
    length = bar.maximum()
    assert 0 < len(figures._images) < len(figures_of(guide)) / 2
    while bar.value() < bar.maximum():
        bar.setValue(bar.value() + bar.pageStep())
        guide.page.viewport().repaint()
    assert len(figures._images) == len(figures_of(guide))
    assert bar.maximum() == length


@pytest.mark.parametrize("name", ["https://example.org/a.png", "file:///etc/passwd", "../icons/variorum.svg"])
def test_nothing_but_its_own_figures_is_loaded(guide, name):
    guide.page.show_markdown(f"Before ![a picture]({name}) after")
    guide.page.viewport().repaint()
    assert figures_of(guide) == []
    assert guide.page._figures.image(name).isNull()
    assert guide.page.loadResource(2, QUrl(name)) is None


def test_the_text_is_laid_out_at_once_and_in_another_theme_it_is_not_set_anew(guide, window, qtbot):
    changes = []
    guide.page.document().contentsChange.connect(lambda *where: changes.append(where))
    window._memory.change(theme=ThemeChoice.DARK)
    recoloured(guide, qtbot)
    assert len(changes) == 1
    assert guide.page.toPlainText().startswith("Variorum")
    changes.clear()
    guide.show_anew()
    assert len(changes) < 6


OF_EVERY_KIND = """# A heading

A [link](#sessions), a `key`, and **more**.

| one | other |
|-----|-------|
| `F1` | a table |

![a figure](figures/en/start-light.png)
"""


def test_another_theme_lays_the_guide_out_once(window, qtbot, monkeypatch):
    """While a style sheet is exchanged the scroll bar has another width, for which nothing is laid out."""
    asked, size = [], Figures.intrinsicSize
    monkeypatch.setattr(Figures, "intrinsicSize", lambda *what: asked.append(what) or size(*what))
    window.commands.show_guide()
    guide = window.findChild(GuideWindow)
    qtbot.waitUntil(guide.isVisible)
    qtbot.wait(50)
    asked.clear()
    window._memory.change(theme=ThemeChoice.DARK)
    recoloured(guide, qtbot)
    assert 0 < len(asked) <= 2 * len(figures_of(guide))


def test_a_width_that_comes_with_a_theme_is_followed_after_it(guide, window, qtbot):
    window._theme._applying = True
    guide.resize(700, 700)
    window._theme._applying = False
    window._theme.changed.emit()
    recoloured(guide, qtbot)
    assert round(guide.page.document().textWidth()) == guide.page.viewport().width()


def test_a_page_that_was_coloured_anew_looks_as_if_it_were_set_anew(guide, window, qtbot):
    guide.page.show_markdown(OF_EVERY_KIND)
    light = picture_of(guide.page.document())
    window._memory.change(theme=ThemeChoice.DARK)
    recoloured(guide, qtbot)
    dark = picture_of(guide.page.document())
    guide.page.show_markdown(OF_EVERY_KIND)
    assert picture_of(guide.page.document()) == dark != light


def picture_of(document):
    picture = QImage(document.size().toSize(), QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.white)
    painter = QPainter(picture)
    document.drawContents(painter)
    painter.end()
    return picture


def test_a_link_inside_goes_there_and_one_of_the_web_is_the_systems(guide, monkeypatch):
    asked = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: asked.append(url.toString()) or True)
    guide.page.anchorClicked.emit(QUrl("#sessions"))
    assert abs(top_of(guide, "sessions")) < 40
    assert asked == []
    guide.page.anchorClicked.emit(QUrl("https://example.org/"))
    assert asked == ["https://example.org/"]
    guide.page.anchorClicked.emit(QUrl("file:///etc/passwd"))
    assert asked == ["https://example.org/"]
    assert "two minutes" in guide.page.toPlainText()


def test_what_is_read_stays_at_the_top_in_another_width(guide, qtbot):
    click(guide, "Sessions", qtbot)
    before = top_of(guide, "sessions")
    for width in (700, 1300):
        guide.resize(width, 700)
        qtbot.wait(20)
        assert abs(top_of(guide, "sessions") - before) < 60, width
