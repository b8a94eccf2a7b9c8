"""The program in a real window: opened, dropped on by mouse, steered by keys."""

from pathlib import Path

import pytest

SOURCE = Path(__file__).with_name("drag_source.py")


def test_two_files_are_opened_compared(desktop, articles):
    window = desktop.program(*articles)
    desktop.wait_for_title(window, "the left one.txt — rïght & wrong.md · Variorum")


def test_two_files_dropped_by_mouse_are_compared(desktop, articles):
    window = desktop.program()
    desktop.start(SOURCE, *articles)
    desktop.drag_to(desktop.window("Drag source"), window, 0.5)
    desktop.wait_for_title(window, "the left one.txt — rïght & wrong.md · Variorum")


@pytest.mark.parametrize(
    ("share", "expected"),
    [(0.1, "third one.txt — rïght & wrong.md"), (0.6, "the left one.txt — third one.txt")],
)
def test_one_file_dropped_by_mouse_replaces_the_side_it_falls_on(desktop, articles, tmp_path, share, expected):
    third = tmp_path / "third one.txt"
    third.write_text(articles[0].read_text(encoding="utf-8").replace("winter", "summer"), encoding="utf-8")
    window = desktop.program(*articles)
    desktop.wait_for_title(window, "the left one.txt")
    desktop.start(SOURCE, third)
    desktop.drag_to(desktop.window("Drag source"), window, share)
    desktop.wait_for_title(window, expected)


def test_keys_swap_and_close(desktop, articles):
    window = desktop.program(*articles)
    desktop.wait_for_title(window, "the left one.txt — rïght & wrong.md")
    desktop.do("windowactivate", "--sync", window, "key", "ctrl+t")
    desktop.wait_for_title(window, "rïght & wrong.md — the left one.txt")
    desktop.do("key", "F8")
    desktop.do("key", "ctrl+w")
    desktop.wait_for_title(window, "Variorum")
    assert desktop.title(window) == "Variorum"


def test_a_file_is_chosen_in_the_dialog(desktop, articles):
    window = desktop.program(*articles)
    desktop.wait_for_title(window, "the left one.txt")
    desktop.do("windowactivate", "--sync", window, "key", "ctrl+shift+r")
    dialog = desktop.window("Open the right text")
    desktop.do("windowactivate", "--sync", dialog)
    desktop.do("type", "--window", dialog, str(articles[1].with_name("plain.txt")))
    articles[1].with_name("plain.txt").write_bytes(articles[1].read_bytes())
    desktop.do("key", "Return")
    desktop.wait_for_title(window, "the left one.txt — plain.txt · Variorum")


def test_the_window_ends_by_its_own_key(desktop):
    window = desktop.program()
    desktop.do("windowactivate", "--sync", window, "key", "ctrl+q")
    assert desktop.processes[-1].wait(15) == 0
