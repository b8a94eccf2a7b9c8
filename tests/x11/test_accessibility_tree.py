"""By keys and screen reader alone: two texts opened, the verdict heard, the differences gone through, the text read.

The tree is read as a screen reader does, through AT-SPI, by a process of its own.
"""

import json
import os
import queue
import subprocess
import threading
import time

import pytest
from x11.desktop import PATIENCE, end
from x11.hand import PYTHON, READER


class Listener:
    """Hears what is announced and where the focus goes."""

    def __init__(self, environment):
        command = [PYTHON, str(READER), "listen"]
        self.process = subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True)
        self.lines = queue.Queue()
        self.thread = threading.Thread(target=self._read)
        self.thread.start()
        self.wait(lambda said: said["event"] == "listening")

    def _read(self):
        with self.process.stdout as heard:
            for line in heard:
                self.lines.put(json.loads(line))

    def wait(self, wanted):
        """Return the first thing heard from now on that is wanted."""
        heard, until_then = [], time.monotonic() + PATIENCE
        while time.monotonic() < until_then:
            try:
                said = self.lines.get(timeout=0.2)
            except queue.Empty:
                continue
            heard.append(said)
            if wanted(said):
                return said
        pytest.fail(f"not heard; but: {[(one['event'], one.get('name') or one['words']) for one in heard]}")

    def announcement(self, words):
        return self.wait(lambda said: "announcement" in said["event"] and words in said["words"])["words"]

    def focus(self, words, role=None):
        return self.wait(
            lambda said: (
                "focused" in said["event"]
                and said["on"]
                and words in f"{said['name']} {said['text'] or ''}"
                and role in (None, said["role"])
            )
        )

    def caret(self):
        return self.wait(lambda said: "caret" in said["event"] and said["role"] == "paragraph")


@pytest.fixture
def reader(desktop, bus):
    """What hears the program on the bus of screen readers."""
    listeners = []

    def listen():
        listeners.append(Listener(desktop.environment))
        return listeners[-1]

    yield listen
    for process in (*(one.process for one in listeners), *desktop.processes):
        end(process)
    for one in listeners:
        one.thread.join()


def tree(desktop):
    ran = subprocess.run(
        [PYTHON, str(READER), "tree"], env=desktop.environment, check=True, capture_output=True, text=True, timeout=60
    )
    return json.loads(ran.stdout)


def all_of(thing, role):
    found = [thing] if thing["role"] == role else []
    return found + [one for child in thing["children"] for one in all_of(child, role)]


def names(thing, role):
    return [one["name"] for one in all_of(thing, role)]


def open_by_keys(desktop, key, title, path):
    desktop.do("key", key)
    dialog = desktop.window(title)
    desktop.do("windowactivate", "--sync", dialog)
    desktop.do("type", "--window", dialog, str(path))
    desktop.do("key", "Return")


def test_the_whole_journey_by_keys_and_ear(desktop, articles, reader, tmp_path):
    left, right = tmp_path / "left.txt", tmp_path / "right.txt"
    for source, plain in zip(articles, (left, right), strict=True):
        plain.write_bytes(source.read_bytes())
    window = desktop.program()
    ear = reader()
    desktop.do("windowactivate", "--sync", window)
    open_by_keys(desktop, "ctrl+shift+l", "Open the left text", left)
    ear.announcement("left.txt, Plain text")
    open_by_keys(desktop, "ctrl+shift+r", "Open the right text", right)
    verdict = ear.announcement("The same article")
    assert "1 difference in wording" in verdict.replace("\u00a0", " ")
    desktop.wait_for_title(window, "left.txt — right.txt")
    desktop.do("windowactivate", "--sync", window)
    desktop.do("key", "F8")
    assert ear.announcement("“hosts” became “ghosts”").endswith(". 1 of 1")
    desktop.do("key", "F2")
    cell = ear.focus("It was prepared by", "paragraph")
    assert "“hosts” became “ghosts”" in cell["description"]
    assert cell["name"] in {"Left, paragraph 3", "Right, paragraph 3"}
    at = ear.caret()
    assert at["text"][at["caret"] :].startswith(("hosts", "ghosts"))
    desktop.do("key", "Home")
    assert ear.caret()["caret"] == 0
    desktop.do("key", "ctrl+Right")
    assert ear.caret()["caret"] == 3
    desktop.do("key", "Up")
    above = ear.focus("The harbour board", "paragraph")
    assert above["text"].startswith("The harbour board has voted")
    assert above["line"] in above["text"]
    assert len(above["line"]) < len(above["text"]) / 2, "a line is one of the screen"
    assert above["run"] == [0, len(above["text"])], "where attributes begin and end is no accident"
    desktop.do("key", "Tab")
    ear.focus("Overview of the whole comparison", "scroll bar")
    desktop.do("key", "Tab")
    ear.focus("Search the differences")
    desktop.do("key", "Tab", "Tab")
    ear.focus("“hosts” became “ghosts”", "list item")
    desktop.do("key", "r")
    ear.announcement("eviewed")
    desktop.do("key", "Tab")
    ear.focus("Details of the difference in hand")


def test_the_tree_has_it_all(desktop, articles, reader):
    window = desktop.program(*articles)
    desktop.wait_for_title(window, "the left one.txt — rïght & wrong.md")
    reader()
    whole = tree(desktop)
    frame = all_of(whole, "frame")[0]
    assert frame["name"].startswith("the left one.txt — rïght & wrong.md")
    assert any(name.startswith("Verdict: The same article.") for name in names(frame, "label"))
    assert "Wording, 1" in names(frame, "check box")
    buttons = names(frame, "push button")
    assert any(name.startswith("Left: ") and "the left one.txt" in name for name in buttons)
    assert any(name.startswith("Right: ") and "rïght & wrong.md" in name for name in buttons)
    texts = all_of(frame, "document frame")[0]
    assert texts["name"] == "The two texts side by side"
    rows = texts["children"]
    assert [len(row["children"]) for row in rows] == [2] * len(rows)
    strip = next(bar for bar in all_of(frame, "scroll bar") if bar["name"] == "Overview of the whole comparison")
    assert strip["value"] == [0, 0, 100]
    assert strip["description"] == "Left, paragraph 1"
    arrangements = all_of(frame, "radio button")
    assert [one["name"] for one in arrangements][:4] == [
        "Side by Side", "As One Text", "The Left Alone", "The Right Alone",
    ]  # fmt: skip
    assert ["checked" in one["states"] for one in arrangements][:4] == [True, False, False, False]
    for column, path in enumerate(articles):
        told = [row["children"][column]["text"] for row in rows]
        assert told == [part.strip().lstrip("# ") for part in path.read_text(encoding="utf-8").split("\n\n")]
    assert rows[-1]["children"][1]["description"].endswith("“hosts” became “ghosts”")
    assert [name.split(",")[0] for name in names(frame, "list item")] == ["“hosts” became “ghosts”"]
    lefts = [row["children"][0]["box"] for row in rows]
    assert lefts == sorted(lefts, key=lambda box: box[1])
    assert all(height > 0 for *_, height in lefts)


def test_the_program_ends_in_peace_while_its_rows_are_known(desktop, articles, reader):
    window = desktop.program(*articles)
    desktop.wait_for_title(window, "the left one.txt — rïght & wrong.md")
    reader()
    assert all_of(tree(desktop), "paragraph")
    desktop.do("windowactivate", "--sync", window, "key", "ctrl+t")
    desktop.wait_for_title(window, "rïght & wrong.md — the left one.txt")
    assert all_of(tree(desktop), "paragraph")
    desktop.do("windowactivate", "--sync", window, "key", "ctrl+q")
    assert desktop.processes[-1].wait(15) == os.EX_OK
