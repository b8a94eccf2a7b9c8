"""Every screen of the program as a scene: what a reader does to see it. Takes no picture and knows no folder.

A scene presses what a reader would press, then hands each widget that is to be seen to `stage.save`. The order is that
of a visit: what one scene leaves behind the next may use, and each leaves the window as the next one needs it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, cast

import gallery_texts
import stage as program
from PySide6.QtCore import QPoint, QTimer
from PySide6.QtWidgets import QApplication, QMenu, QPlainTextEdit, QScrollArea

if TYPE_CHECKING:
    from gallery import Stage

USUAL, NARROW, LAPTOP, HUGE = (1400, 900), (900, 600), (1280, 800), (2560, 1440)
MUCH_READ = 11
"""So many differences on, the window stands in the middle of the article."""


def start(stage: Stage) -> None:
    """Show the start page: bare, with one text in its place, and while something is dragged over it."""
    stage.save("start-bare")
    stage.drag(*program.SAMPLE[:1])
    stage.save("start-drag")
    stage.drag()
    QApplication.clipboard().setText(program.SAMPLE[0].read_text(encoding="utf-8"))
    stage.press("paste")
    program.until(lambda: bool(stage.window.bench.sides), "nothing was pasted")
    stage.save("start-one-text")
    stage.press("close")
    stage.size(*NARROW)
    stage.save("start-narrow")
    stage.size(*USUAL)


def progress(stage: Stage) -> None:
    """Show the card of progress, over the start page."""
    from viewer.presenting.estimate import Stage as Step
    from viewer.ui.workbench import COMPARING

    card = stage.window.progress
    card.tell(Step(COMPARING))
    stage.settle(0.5)
    stage.save("progress")
    card.finish()


def troubles(stage: Stage) -> None:
    """Show what the window says of a file that is not there, of a password, and of a fault of its own."""
    from viewer.model import Side
    from viewer.ui.unexpected import UnexpectedDialog
    from viewer.ui.workbench import Source

    stage.window.open_paths([Path("/nowhere/minutes of the board, final version.docx"), program.SAMPLE[1]])
    stage.settle(1.0)
    stage.save("error")
    stage.window.messages.dismiss()
    stage.press("close")
    words = "“minutes.pdf” is encrypted. Give its password."  # as reading would say it; the reader's words are English
    stage.window.commands.opening.ask_password(Side.LEFT, Source(Path("minutes.pdf")), words)
    stage.dialog("password")
    UnexpectedDialog("Traceback (most recent call last):\n  …\nValueError: an example", stage.window).open()
    stage.dialog("problem")


def sample(stage: Stage) -> None:
    """Show the sample, as it comes up, with a difference in hand, in its arrangements, in order of categories."""
    stage.open(*stage.copies)
    stage.save("compared")
    stage.next(MUCH_READ)
    stage.save("columns")
    stage.window.page.list.by_category.setChecked(True)
    stage.settle()
    stage.save("by-category")
    stage.window.page.list.by_category.setChecked(False)
    for name in ("single", "left"):
        stage.press(f"arrange_{name}")
        stage.save(f"as-{name}")
    stage.press("arrange_columns")
    stage.press("changes_only")
    stage.save("changes-only")
    stage.press("changes_only")
    stage.press("show_everything")
    stage.save("every-category")
    stage.press("show_default")
    stage.window.page.list.search.setText("no such words")
    stage.save("list-nothing-found")
    stage.window.page.list.search.clear()
    for chip in stage.window.page.chips.chips.values():
        if chip.isChecked():
            chip.click()
    stage.save("all-hidden")
    stage.press("show_default")


def moved(stage: Stage) -> None:
    """Show a move in hand, with the line between its ends."""
    from viewer.model import Category

    presenter = stage.window.page.presenter
    ones = [n for n in presenter.shown() if presenter.comparison.differences[n].category is Category.MOVED]
    stage.window.page.go_to(ones[0])
    stage.settle(1.0)
    stage.save("moved")


def review(stage: Stage) -> None:
    """Show the writing of a note, and a list with notes and what was reviewed."""
    for words in ("Ask the desk which of the two figures the board minuted.", ""):
        if words:
            stage.press("note")
            dialog = stage.shown_dialog()
            dialog.findChildren(QPlainTextEdit)[0].setPlainText(words)
            stage.save("note", dialog)
            dialog.accept()
        stage.press("reviewed")
    stage.save("reviewed")


def finding(stage: Stage) -> None:
    """Show the bar of finding with places, and without any; and the dialog that goes to a place."""
    stage.press("find")
    for name, words in (("find", "ferry"), ("find-nothing", "ferryboat and more")):
        stage.window.page.find_bar.line.setText(words)
        stage.settle(0.8)
        stage.press("find_next")
        stage.save(name)
    stage.window.page.find_bar.close_bar()
    stage.press("go_to")
    stage.dialog("go-to")
    stage.press("open_address")
    stage.dialog("address")


def menus(stage: Stage) -> None:
    """Show every menu, with the window below it."""
    from viewer.model import Side

    bar = stage.window.menuBar()
    for n, entry in enumerate(bar.actions()):
        menu = cast("QMenu", entry.menu())
        menu.popup(bar.mapToGlobal(bar.actionGeometry(entry).bottomLeft()))
        stage.menu(f"menu-{n + 1}", menu)
        for k, sub in enumerate(a.menu() for a in menu.actions() if a.menu() is not None and a.isEnabled()):
            cast("QMenu", sub).popup(bar.mapToGlobal(QPoint(300, 60)))
            stage.menu(f"menu-{n + 1}-{k + 1}", cast("QMenu", sub))
    stage.window.page.cards.menu_wanted.emit(Side.LEFT, stage.window.page.cards.below(Side.LEFT))
    stage.menu("card-menu", stage.shown_menu())
    view = stage.window.page.view.viewport()
    stage.window.page.mouse.menu_wanted.emit(view.mapToGlobal(QPoint(200, view.height() // 2)))
    stage.menu("text-menu", stage.shown_menu())
    items = stage.window.page.list.list
    items.customContextMenuRequested.emit(items.visualRect(items.currentIndex()).center())
    stage.menu("list-menu", stage.shown_menu())


def dragging(stage: Stage) -> None:
    """Show where one file or two would land on a comparison."""
    stage.drag(program.SAMPLE[0])
    stage.save("drop-one")
    stage.drag(*program.SAMPLE)
    stage.save("drop-two")
    stage.drag()


def dialogs(stage: Stage) -> None:
    """Show the palette, the sheet of keys, the preferences from top to end, the guide, the dialog of exports."""
    stage.press("palette")
    stage.dialog("palette")
    stage.press("keys")
    stage.dialog("keys")
    stage.press("preferences")
    dialog = program.child(stage.window, "preferences")
    pages = dialog.findChildren(QScrollArea)[0].verticalScrollBar()
    for n in range(1 + -(-pages.maximum() // max(1, pages.pageStep()))):
        pages.setValue(n * pages.pageStep())
        stage.save(f"preferences-{n + 1}", dialog)
    dialog.close()
    stage.press("guide")
    guide = program.child(stage.window, "guide")
    for n in range(3):
        stage.save(f"guide-{n + 1}", guide)
        guide.page.verticalScrollBar().setValue((n + 1) * 1400)
    guide.close()
    QTimer.singleShot(800, lambda: stage.dialog("export"))
    stage.press("export")


def file_changed(stage: Stage) -> None:
    """Show what the window says when a file has changed on the disk."""
    left = stage.copies[0]
    left.write_text(left.read_text(encoding="utf-8") + "\nA line more.\n", encoding="utf-8")
    program.until(lambda: bool(stage.window.messages.text), "no message of a changed file")
    stage.save("file-changed")
    stage.window.messages.dismiss()


def sizes(stage: Stage) -> None:
    """Show the sample small and large, in small and large windows."""
    for name, size in (("narrow", NARROW), ("laptop", LAPTOP), ("huge", HUGE)):
        stage.size(*size)
        stage.save(name)
    stage.size(*USUAL)
    for zoom in (0.5, 4.0):
        stage.change(zoom=zoom)
        stage.save(f"zoom-{zoom * 100:.0f}")
    stage.change(zoom=1.0)


def colours(stage: Stage) -> None:
    """Show the sample in high contrast, and in the colours for one kind of colour blindness."""
    for name in ("high_contrast", "tritanopia"):
        stage.press(f"colours_{name}")
        stage.save(name.replace("_", "-"))
    stage.press("colours_standard")


def pairs(stage: Stage) -> None:
    """Show pairs that the sample does not stand for."""
    for name in gallery_texts.PAIRS:
        stage.open(*gallery_texts.write(name, stage.home))
        if name == "unseen":
            stage.press("show_everything")
            stage.press("show_unseen")
        stage.next(1 if name == "moved" else 2)
        stage.save(f"pair-{name}")
        if name == "unseen":
            stage.press("show_unseen")
            stage.press("show_default")


def recents(stage: Stage) -> None:
    """Show the start page with what was compared lately."""
    stage.press("close")
    stage.save("start-recents")


SCENES: Mapping[str, Callable[[Stage], None]] = {
    one.__name__: one
    for one in (
        start,
        progress,
        troubles,
        sample,
        moved,
        review,
        finding,
        menus,
        dragging,
        dialogs,
        sizes,
        colours,
        file_changed,
        pairs,
        recents,
    )
}
