"""The program in a real window: opened, dropped on by mouse, pasted into, steered by keys."""

import time
from pathlib import Path

import pytest
from PySide6.QtGui import QColor

from viewer.presenting.palette import LIGHT
from viewer.ui.blending import blend

HERE = Path(__file__).parent
SOURCE, NOTEBOOK = HERE / "drag_source.py", HERE / "notebook.py"
PAIR = "the left one.txt — rïght & wrong.md"
# A tenth of the accent over the page: what a drop would replace.
LIT = blend(QColor(LIGHT.accent), QColor(LIGHT.background), 0.1).name()


def halves(picture, desktop, window):
    """Return the left and the right half of a window, without the list of differences."""
    x, y, width, height = desktop.box(window)
    return [picture.within((x + width * begin, y, width * 0.33, height)) for begin in (0, 0.34)]


def marks(picture, desktop, window):
    """Return how much of the left's and of the right's colour there is in each half."""
    return [
        [part.count(colour) for colour in (LIGHT.left_fill, LIGHT.right_fill)]
        for part in halves(picture, desktop, window)
    ]


def is_compared(picture, desktop, window):
    """Whether the left's colour stands in the left column alone, and the right's in the right."""
    (left_here, right_here), (left_there, right_there) = marks(picture, desktop, window)
    return left_here > 200 and right_there > 200 and not right_here and not left_there


def test_two_files_are_opened_compared(desktop, articles):
    window = desktop.program(*articles)
    desktop.wait_for_title(window, f"{PAIR} · Variorum")
    shown = desktop.see("opened", lambda picture: is_compared(picture, desktop, window))
    page = shown.within(desktop.box(window))
    assert page.colours > 100
    assert page.brightness > 230
    assert shown.within((1010, 10, 300, 300)).share("#000000") > 0.99, "beside the window the screen is empty"


def test_two_files_dropped_by_mouse_are_compared(desktop, articles):
    window = desktop.program()
    desktop.start(SOURCE, *articles)
    source = desktop.window("Drag source")
    begin = desktop.see("start")
    desktop.draw_over(source, window, 0.5)
    over = desktop.see("over-the-window")
    page = desktop.box(window)
    assert begin.within(page).count(LIGHT.accent) < 50
    assert over.within(page).count(LIGHT.accent) > 1000, "both places are framed"
    desktop.do("mouseup", 1)
    desktop.wait_for_title(window, f"{PAIR} · Variorum")
    desktop.see("dropped", lambda picture: is_compared(picture, desktop, window))


@pytest.mark.parametrize(
    ("share", "expected"),
    [(0.1, "third one.txt — rïght & wrong.md"), (0.6, "the left one.txt — third one.txt")],
    ids=["left", "right"],
)
def test_one_file_dropped_by_mouse_replaces_the_side_it_falls_on(desktop, articles, tmp_path, share, expected):
    third = tmp_path / "third one.txt"
    third.write_text(articles[0].read_text(encoding="utf-8").replace("winter", "summer"), encoding="utf-8")
    window = desktop.program(*articles)
    desktop.wait_for_title(window, "the left one.txt")
    desktop.start(SOURCE, third)
    desktop.draw_over(desktop.window("Drag source"), window, share)
    over = halves(desktop.see("over-a-side"), desktop, window)
    lit, other = over if share < 0.3 else over[::-1]
    assert lit.share(LIT, near=2) > 0.5
    assert other.share(LIT, near=2) == 0
    desktop.do("mouseup", 1)
    desktop.wait_for_title(window, expected)
    after = desktop.see("dropped", lambda picture: is_compared(picture, desktop, window))
    assert all(half.share(LIT, near=2) == 0 for half in halves(after, desktop, window))


def test_two_texts_are_copied_elsewhere_and_pasted(desktop, tmp_path):
    window = desktop.program()
    for name, words in (("one", "<b>hosts</b>"), ("other", "ghosts")):
        page = tmp_path / f"{name}.html"
        page.write_text(f"<h1>The harbour</h1><p>It was kept running by {words} through the winter.</p>", "utf-8")
        desktop.start(NOTEBOOK, page)
        notebook = desktop.window("^Notebook")
        desktop.activate(notebook)
        desktop.press("ctrl+a", "ctrl+c")
        desktop.activate(window)
        desktop.press("ctrl+v")
        time.sleep(0.5)
        desktop.see(f"pasted-{name}")
        desktop.close(notebook)
    desktop.wait_for_title(window, "Pasted text 1 — Pasted text 2 · Variorum")
    desktop.see("compared", lambda picture: is_compared(picture, desktop, window))


def test_text_drawn_over_by_the_mouse_is_copied_without_marks(desktop, articles, tmp_path):
    empty = tmp_path / "empty.html"
    empty.write_text("Nothing", encoding="utf-8")
    window = desktop.program(*articles)
    desktop.wait_for_title(window, PAIR)
    shown = desktop.see("opened", lambda picture: is_compared(picture, desktop, window))
    x, y, width, height = shown.within((0, 0, 1000, 700)).box(LIGHT.right_fill)
    middle = y + height // 2
    desktop.do("mousemove", x - 130, middle, "mousedown", 1)
    desktop.slide((x - 130, middle), (x + width + 60, middle), steps=8)
    desktop.do("mouseup", 1)
    drawn = desktop.see("drawn-over")
    assert drawn != shown
    desktop.press("ctrl+c")
    desktop.start(NOTEBOOK, empty)
    notebook = desktop.window("^Notebook")
    desktop.activate(notebook)
    desktop.press("ctrl+a", "ctrl+v")
    desktop.wait_for_title(notebook, "prepared by ghosts.")
    desktop.see("pasted-elsewhere")


def test_keys_swap_and_close(desktop, articles):
    window = desktop.program(*articles)
    desktop.wait_for_title(window, PAIR)
    before = desktop.see("opened", lambda picture: is_compared(picture, desktop, window))
    desktop.activate(window)
    desktop.press("ctrl+t")
    desktop.wait_for_title(window, "rïght & wrong.md — the left one.txt")
    after = desktop.see("swapped", lambda picture: is_compared(picture, desktop, window))
    assert after != before
    desktop.press("F8")
    desktop.press("ctrl+w")
    desktop.wait_for_title(window, "Variorum")
    assert desktop.title(window) == "Variorum"
    closed = desktop.see("closed")
    assert marks(closed, desktop, window) == [[0, 0], [0, 0]]


def test_a_file_is_chosen_in_the_dialog(desktop, articles):
    window = desktop.program(*articles)
    desktop.wait_for_title(window, "the left one.txt")
    desktop.activate(window)
    desktop.press("ctrl+shift+r")
    articles[1].with_name("plain.txt").write_bytes(articles[1].read_bytes())
    desktop.answer("Open the right text", articles[1].with_name("plain.txt"))
    desktop.wait_for_title(window, "the left one.txt — plain.txt · Variorum")


def test_two_files_are_chosen_in_one_dialog(desktop, articles):
    window = desktop.program()
    desktop.activate(window)
    desktop.press("ctrl+o")
    for article, name in zip(articles, ("a.txt", "b.md"), strict=True):
        article.rename(article.with_name(name))
    folder = articles[0].parent
    desktop.answer("Open two texts", f'"{folder / "a.txt"}" "{folder / "b.md"}"')
    desktop.wait_for_title(window, "a.txt — b.md · Variorum")
    desktop.see("opened", lambda picture: is_compared(picture, desktop, window))


def test_the_window_ends_by_its_own_key(desktop):
    window = desktop.program()
    assert desktop.see("start").within(desktop.box(window)).colours > 50
    desktop.activate(window)
    desktop.press("ctrl+q")
    assert desktop.processes[-1].wait(15) == 0
    assert desktop.see("gone").share("#000000") > 0.999
