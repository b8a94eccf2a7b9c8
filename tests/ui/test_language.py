"""The language is chosen in a menu and changes at once: all that is said is said anew, and nothing else changes."""

import importlib.util
import re
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QFileDialog, QLabel, QLineEdit, QListView, QMenu, QWidget
from ui.hands import settle

from viewer.settings import load_settings
from viewer.translation import language
from viewer.ui import language as spoken
from viewer.ui.language import LANGUAGES, Language
from viewer.ui.recents import verdict_on
from viewer.ui.start_page import RecentRow

ROOT = Path(__file__).resolve().parents[2]
PLACE = re.compile(r"(\{\w+\})")
# What is called the same in every language: names of the program, of languages, encodings and formats.
NAMES = {"Variorum", *LANGUAGES.values()}


def foreign(text):
    """Return a text with a letter of another script for each of its own; values have their places still."""
    return "".join(p if PLACE.fullmatch(p) else re.sub("[A-Za-z]", "ж", p) for p in PLACE.split(text))


@pytest.fixture(scope="session")
def tongue(tmp_path_factory):
    """A folder of translations in which German is every text of the code in other letters."""
    spec = importlib.util.spec_from_file_location("translations_of_code", ROOT / "packaging" / "translations.py")
    script = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = script
    spec.loader.exec_module(script)
    texts = script.gather()
    told = {text: [foreign(text.source)] * (script.FORMS["de"] if text.counted else 1) for text in texts}
    folder = tmp_path_factory.mktemp("resources") / "translations"
    folder.mkdir()
    source = folder / "variorum_de.ts"
    source.write_text(script.write("de", texts, told), encoding="utf-8")
    tool = Path(sys.executable).with_name("pyside6-lrelease")
    subprocess.run([tool, "-silent", source, "-qm", source.with_suffix(".qm")], check=True, timeout=60)
    return folder.parent


@pytest.fixture(autouse=True)
def english_again(qapp):
    before = QLocale()
    yield
    QLocale.setDefault(before)
    Language("en").deleteLater()


@pytest.fixture
def german(tongue, monkeypatch):
    monkeypatch.setattr(spoken, "resources", lambda: tongue)


def menu_with(menu, name):
    """Return the entry of a menu that opens the menu of a name, or one that has it inside."""
    return next(
        a for a in menu.actions() if a.menu() and (a.menu().objectName() == name or a.menu().findChild(QMenu, name))
    )


def press(qtbot, menu, action):
    qtbot.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(action).center())


def choose(qtbot, window, code):
    """Choose a language in the menus, with the mouse."""
    bar = window.menuBar()
    shown = menu_with(bar, "LANGUAGE")
    press(qtbot, bar, shown)
    inner = menu_with(shown.menu(), "LANGUAGE")
    press(qtbot, shown.menu(), inner)
    qtbot.waitUntil(inner.menu().isVisible)
    press(qtbot, inner.menu(), window.actions_table[f"language_{code}"])
    qtbot.waitUntil(lambda: not shown.menu().isVisible())
    QCoreApplication.processEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def said(window):
    """Return everything that is said by the widgets and actions of a window."""
    texts = set()
    for widget in [window, *window.findChildren(QWidget)]:
        if widget.objectName().startswith("qt_"):
            continue
        texts |= {widget.toolTip(), widget.accessibleName(), widget.accessibleDescription(), widget.windowTitle()}
        if isinstance(widget, QLabel) or hasattr(widget, "iconText"):
            texts.add(widget.text())
        if isinstance(widget, QLineEdit):
            texts.add(widget.placeholderText())
        if isinstance(widget, QMenu):
            texts.add(widget.title())
        if isinstance(widget, QListView) and widget.model() is not None:
            rows = range(widget.model().rowCount())
            texts |= {str(widget.model().index(row, 0).data()) for row in rows}
    for action in window.actions():
        texts |= {action.text(), action.toolTip(), action.statusTip(), action.iconText()}
    return {text for text in texts if text}


def unchanged(before, after, names=frozenset()):
    """Return the texts with words that were the same in both languages."""
    same = before & after
    return {text for text in same if re.search("[A-Za-z]{2}", text) and text not in NAMES | names}


def test_each_language_is_called_as_it_calls_itself(window):
    for code, name in LANGUAGES.items():
        assert window.actions_table[f"language_{code}"].text() == name


def test_the_start_page_changes_and_comes_back(window, qtbot, german):
    before = said(window)
    choose(qtbot, window, "de")
    assert language() == "de"
    assert QLocale().language() is QLocale.Language.German
    assert window._memory.settings.language == "de"
    assert window.start.sample_button.text() == foreign("Try the sample")
    assert [a.text() for a in window.menuBar().actions()][:2] == [foreign("&File"), foreign("&Edit")]
    assert unchanged(before, said(window)) == set()
    choose(qtbot, window, "en")
    assert language() == "en"
    assert said(window) == before


def test_a_comparison_changes_and_keeps_its_place(compared, qtbot, german):
    settle(compared, qtbot)
    page = compared.page
    page.next()
    page.select_all()
    step, current, selection = compared.status.step.text(), page.current, page.view.selection
    sentence = page.list.model.sentence(current)
    compared._show_sides()
    before = said(compared)
    choose(qtbot, compared, "de")
    names = {page.presenter.comparison.left.name, page.presenter.comparison.right.name, compared.windowTitle()}
    paths = [name for name in said(compared) if name.startswith("/")]
    assert unchanged(before, said(compared), {*names, *paths}) == set()
    assert compared.status.step.text() == foreign(step)
    assert page.list.heading.text() == foreign(f"{len(page.presenter.shown())} differences shown")
    assert page.list.model.sentence(current) != sentence
    assert page.current == current
    assert page.list.list.currentIndex().row() == page.list.model.row_of(current)
    assert page.view.selection == selection
    choose(qtbot, compared, "en")
    assert said(compared) == before


def test_a_comparison_of_the_past_is_told_in_the_language_of_now(compared, make_window, qtbot, german):
    sentence = compared.page.presenter.verdict().sentence()
    compared.actions_table["close"].trigger()
    again = make_window()
    (row,) = again.start.findChildren(RecentRow)
    assert sentence in row.accessibleName()
    again.actions_table["language_de"].trigger()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    now = verdict_on(load_settings().recent[0])
    assert now.startswith(foreign("The same article."))
    for window in (again, compared):
        (row,) = window.start.findChildren(RecentRow)
        assert now in row.accessibleName()
        assert sentence not in row.accessibleName()


def test_the_place_stays(long_window, qtbot, german):
    settle(long_window, qtbot)
    view = long_window.page.view
    view.go_to_row(120)
    settle(long_window, qtbot)
    at = view.place()
    long_window.actions_table["language_de"].trigger()
    settle(long_window, qtbot)
    assert view.place() == at


def test_the_choice_is_kept(make_window, qtbot, german):
    make_window().actions_table["language_de"].trigger()
    again = make_window()
    assert again.actions_table["language_de"].isChecked()
    assert again.actions_table["open_both"].text() == foreign("&Open Two Texts…")


def test_a_language_without_translations_is_english(window, monkeypatch, tmp_path):
    monkeypatch.setattr(spoken, "resources", lambda: tmp_path)
    window.actions_table["language_de"].trigger()
    assert language() == "en"
    assert window.start.sample_button.text() == "Try the sample"


class _Asked(QTranslator):
    """Has no word of its own, and remembers which were asked for."""

    def __init__(self):
        super().__init__()
        self.words = set()

    def isEmpty(self):  # noqa: N802 - Qt's name
        return False

    def translate(self, context, text, about=None, n=-1):
        self.words.add((context, text, about, n))
        return ""


@pytest.mark.parametrize("code", [code for code in LANGUAGES if code != "en"])
def test_the_dialog_for_files_has_no_english_word_left(code, qapp, qtbot, tmp_path):
    """Qt draws it itself where the system has none; three of its words Qt has in German alone."""
    (tmp_path / "folder").mkdir()
    asked = _Asked()
    qapp.installTranslator(asked)
    dialog = QFileDialog(None, "", str(tmp_path))
    qtbot.addWidget(dialog)
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    dialog.setViewMode(QFileDialog.ViewMode.Detail)
    dialog.show()
    qtbot.waitUntil(lambda: any(context == "QAbstractFileIconProvider" for context, *_ in asked.words))
    qapp.removeTranslator(asked)
    speaking = Language(code, qapp)
    translators = speaking.findChildren(QTranslator)
    assert len(asked.words) > 20
    words = [one for one in asked.words if one[0].startswith("Q")]
    lacking = {one[:2] for one in words if not any(t.translate(*one) for t in translators)}
    speaking.deleteLater()
    assert lacking == set()
