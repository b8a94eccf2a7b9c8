"""What a reader does in a real window, from the first key to what is kept on the disk in the end."""

import json
import signal

from x11.conftest import until

PAIR = "the left one.txt — rïght & wrong.md"


def opened(desktop, articles):
    window = desktop.program(*articles)
    desktop.wait_for_title(window, PAIR)
    desktop.do("windowactivate", "--sync", window)
    return window


def write_name(desktop, title, path):
    """Type a file's name into the dialog that is open, and take it."""
    dialog = desktop.window(title)
    desktop.do("windowactivate", "--sync", dialog)
    desktop.do("key", "ctrl+a")
    desktop.do("type", "--window", dialog, str(path))
    desktop.do("key", "Return")


def read(path):
    return json.loads(until(lambda: path.exists() and path.read_text(encoding="utf-8")))


def test_a_difference_is_reviewed_and_noted_on_and_the_session_saved_and_opened_again(desktop, articles, tmp_path):
    window = opened(desktop, articles)
    desktop.do("key", "F8")
    desktop.do("key", "ctrl+m")
    dialog = desktop.window("^Note$")
    desktop.do("windowactivate", "--sync", dialog)
    desktop.do("type", "ask the author")
    desktop.do("key", "Tab", "Return")
    desktop.do("windowactivate", "--sync", window)
    desktop.do("key", "r")
    desktop.do("key", "ctrl+s")
    file = tmp_path / "kept.variorum"
    write_name(desktop, "Save the session", file)
    told = read(file)
    assert [(done, note) for _, done, note in told["remarks"]] == [(True, "ask the author")]
    desktop.do("windowactivate", "--sync", window, "key", "ctrl+q")
    assert desktop.processes[-1].wait(20) == 0
    again = desktop.program(file)
    desktop.wait_for_title(again, PAIR)


def test_a_report_is_exported(desktop, articles, tmp_path):
    opened(desktop, articles)
    desktop.do("key", "ctrl+e")
    file = tmp_path / "report.html"
    write_name(desktop, "Export the comparison", file)
    page = until(lambda: file.exists() and file.read_text(encoding="utf-8"))
    assert "ghosts" in page
    assert "</html>" in page


def test_what_was_open_is_there_again_after_the_program_was_killed(desktop, articles, tmp_path):
    window = opened(desktop, articles)
    desktop.do("key", "alt+2")
    kept = tmp_path / "state" / "variorum" / "open"
    until(lambda: list(kept.glob("*.variorum")))
    desktop.processes[-1].send_signal(signal.SIGKILL)
    desktop.processes[-1].wait(10)
    until(lambda: window not in desktop.do("search", "--onlyvisible", "--name", "Variorum", check=False))
    again = desktop.program()
    desktop.wait_for_title(again, PAIR)
    settings = read(tmp_path / "config" / "variorum" / "settings.json")
    assert settings["arrangement"] == "single"


def test_a_second_comparison_stands_in_a_window_of_its_own(desktop, articles):
    window = opened(desktop, articles)
    desktop.do("key", "ctrl+n")
    windows = until(
        lambda: (
            (found := desktop.do("search", "--onlyvisible", "--name", "Variorum", check=False).split("\n"))
            and len(found) == 2
            and found
        )
    )
    other = next(one for one in windows if one != window)
    desktop.do("windowactivate", "--sync", other, "key", "ctrl+shift+w")
    until(lambda: desktop.do("search", "--onlyvisible", "--name", "Variorum", check=False) == window)
    assert PAIR in desktop.title(window)


def test_the_line_between_the_texts_is_drawn_by_the_mouse(desktop, articles, tmp_path):
    window = opened(desktop, articles)
    desktop.do("key", "F9")  # the texts have the whole width
    x, y = desktop.place(window, 0.488, 0.8)
    settings = tmp_path / "config" / "variorum" / "settings.json"

    def drawn():
        for at in range(round(x) - 8, round(x) + 8, 4):
            desktop.do("mousemove", at, round(y))
            desktop.do("mousedown", 1)
            desktop.do("mousemove", at - 60, round(y))
            desktop.do("mousemove", at - 160, round(y))
            desktop.do("mouseup", 1)
            if settings.exists() and read(settings)["share"] < 0.45:
                return True
        return False

    assert until(drawn)


def test_the_window_speaks_the_language_that_is_chosen(desktop, articles, tmp_path):
    (tmp_path / "config" / "variorum").mkdir(parents=True)
    (tmp_path / "config" / "variorum" / "settings.json").write_text('{"language": "de"}', encoding="utf-8")
    opened(desktop, articles)
    desktop.do("key", "ctrl+m")
    desktop.do("key", "F8")
    desktop.do("key", "ctrl+m")
    dialog = desktop.window("^Notiz$")
    desktop.do("windowactivate", "--sync", dialog, "key", "Escape")
