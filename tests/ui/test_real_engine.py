"""The window with the program's own engine: the sample, real files, bad files."""

import json
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QHelpEvent, QTextDocument
from PySide6.QtGui import Qt as QtQt
from PySide6.QtWidgets import QApplication, QToolTip
from ui.hands import PATIENCE, drop, files, open_pair, settle, words

from viewer.model import Category, Side
from viewer.presenting.filters import EVERYTHING
from viewer.ui.places import box_of

SEEDS = Path(__file__).resolve().parents[3] / "shared" / "seeds"
# The first comparison imports the engine and its word lists.


def seed(number):
    found = sorted(SEEDS.glob(f"{number}_*"))
    if not found:
        pytest.skip("the seeds are not beside this checkout")
    return found[0]


@pytest.fixture
def sample(real_window, qtbot):
    with qtbot.waitSignal(real_window.bench.compared, timeout=PATIENCE):
        qtbot.mouseClick(real_window.start.sample_button, Qt.MouseButton.LeftButton)
    return real_window


def test_the_sample_shows_something_of_everything(sample):
    chips = sample.page.chips.chips
    for category in (Category.WORDING, Category.NUMBER, Category.SPELLING, Category.MOVED, Category.FURNITURE):
        assert chips[category].isVisible()
        assert chips[category].isChecked()
    assert not chips[Category.TYPOGRAPHY].isChecked()
    assert "same article" in sample.page.verdict.text()
    assert "hidden" in sample.page.verdict.text()


def test_every_row_of_the_sample_can_be_painted_with_everything_shown(sample, qtbot):
    sample.page.set_filter(EVERYTHING)
    for difference in sample.page.presenter.entries().firsts:
        sample.page.next()
        assert sample.page.current == difference
        sample.page.view.viewport().repaint()


def test_a_side_copied_is_the_text_of_its_document(sample, qtbot):
    for side in Side:
        sample.page.select_all(side)
        document = sample.bench.comparison.side(side)
        assert sample.page.mouse.copied_text() == document.text.replace("\u00ad", "")


@pytest.mark.parametrize(("suffix", "begins"), [(".html", "<!doctype html"), (".json", "{"), (".txt", "")])
def test_the_report_is_written(sample, qtbot, tmp_path, dialogs, suffix, begins):
    dialogs.save = (tmp_path / f"report{suffix}", "")
    sample.actions_table["export"].trigger()
    qtbot.waitUntil(lambda: not sample.desk.waits_for("export"), timeout=PATIENCE)
    text = (tmp_path / f"report{suffix}").read_text(encoding="utf-8")
    assert text.lower().startswith(begins)
    assert "ghost" in text or "star" in text
    if suffix == ".json":
        assert json.loads(text)["format"] == "variorum.comparison"


def test_two_pasted_texts_are_compared(real_window, qtbot):
    drop(real_window, words("The decisions were prepared by hosts."), 0.2)
    settle(real_window, qtbot)
    with qtbot.waitSignal(real_window.bench.compared, timeout=PATIENCE):
        drop(real_window, words("The decisions were prepared by ghosts."), 0.8)
    assert real_window.page.list.model.rowCount() == 1


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("empty.txt", b""),
        ("blank.txt", b" \n\n "),
        ("picture.png", b"\x89PNG\r\n\x1a\n" + bytes(200)),
        ("zero.txt", bytes(99)),
    ],
)
def test_a_bad_file_gets_its_sentence_and_the_comparison_stays(sample, qtbot, tmp_path, name, content):
    before = sample.bench.comparison
    bad = tmp_path / name
    bad.write_bytes(content)
    drop(sample, files(bad))
    qtbot.waitUntil(sample.messages.isVisible, timeout=PATIENCE)
    assert name in sample.messages.text
    assert sample.messages.text.endswith(".")
    assert sample.bench.comparison is before


@pytest.mark.shared
def test_a_pair_of_seeds_is_one_article(real_window, qtbot):
    open_pair(real_window, qtbot, (seed("002"), seed("004")))
    assert "same article" in real_window.page.verdict.text()


@pytest.mark.shared
def test_unrelated_seeds_share_almost_nothing(real_window, qtbot):
    open_pair(real_window, qtbot, (seed("003"), seed("001")))
    assert "almost nothing" in real_window.page.verdict.text()
    assert real_window.page.view.store.plan.apart


def test_markup_in_a_text_is_told_letter_by_letter(real_window, qtbot, tmp_path):
    text, more = (
        "A <b>bold</b> &amp; title\n\nThis stands on both sides and is the same.\n",
        "<b>New</b> &amp; <i>words</i>.\n",
    )
    paths = tmp_path / "<i>one.txt", tmp_path / "two & three.txt"
    paths[0].write_text(f"{text}\n{more}")
    paths[1].write_text(text)
    open_pair(real_window, qtbot, paths)
    page = real_window.page
    real_window.actions_table["next"].trigger()
    tips = [page.cards.toolTip(), page.list.model.index(0, 0).data(Qt.ItemDataRole.ToolTipRole)]
    span = page.presenter.comparison.differences[page.current].left
    at = box_of(page.view, Side.LEFT, span.start).center().toPoint()
    viewport = page.view.viewport()
    QApplication.sendEvent(viewport, QHelpEvent(QEvent.Type.ToolTip, at, viewport.mapToGlobal(at)))
    tips.append(QToolTip.text())
    QToolTip.hideText()
    shown = []
    for tip in tips:
        page_of_qt = QTextDocument()
        if QtQt.mightBeRichText(tip):
            page_of_qt.setHtml(tip)
        else:
            page_of_qt.setPlainText(tip)
        shown.append(page_of_qt.toPlainText())
    assert "A <b>bold</b> &amp; title, <i>one.txt" in shown[0]
    assert "“<b>New</b> &amp; <i>words</i>.”" in shown[1]
    assert "“<b>New</b> &amp; <i>words</i>.”" in shown[2]
