"""A real X display with a window manager, and the program in it as a process of its own."""

import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

BINARIES = ("Xvfb", "openbox", "xdotool", "xprop")
SCREEN = "1400x1000x24"
PATIENCE = 30.0


def pytest_collection_modifyitems(items):
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(pytest.mark.x11)


def until(condition, patience=PATIENCE):
    """Wait until a condition gives something true, and return it."""
    end = time.monotonic() + patience
    while not (answer := condition()):
        assert time.monotonic() < end, "waited in vain"
        time.sleep(0.05)
    return answer


def end(process):
    process.send_signal(signal.SIGTERM)
    try:
        process.wait(10)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait(10)


@pytest.fixture(scope="session")
def display(tmp_path_factory):
    """A free display, chosen by the server itself."""
    missing = [name for name in BINARIES if shutil.which(name) is None]
    if missing:
        pytest.skip(f"not installed here: {', '.join(missing)}")
    read, write = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", SCREEN, "-nolisten", "tcp"],
        pass_fds=[write],
        stderr=subprocess.DEVNULL,
    )
    os.close(write)
    with os.fdopen(read) as told:
        name = f":{told.readline().strip()}"
    home = tmp_path_factory.mktemp("openbox")
    manager = subprocess.Popen(
        ["openbox", "--sm-disable"],
        env={**os.environ, "DISPLAY": name, "HOME": str(home)},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    yield name
    end(manager)
    end(server)


class Desktop:
    """What a hand does on the display."""

    def __init__(self, display, tmp_path):
        self.environment = {
            **os.environ,
            "DISPLAY": display,
            "QT_QPA_PLATFORM": "xcb",
            "XDG_CONFIG_HOME": str(tmp_path / "config"),
            "XDG_STATE_HOME": str(tmp_path / "state"),
            "LC_ALL": "C.UTF-8",
        }
        self.processes = []

    def start(self, *arguments):
        process = subprocess.Popen([sys.executable, *map(str, arguments)], env=self.environment)
        self.processes.append(process)
        return process

    def program(self, *files):
        """Start the program and return its window, moved to the corner of the screen."""
        self.start("-m", "viewer", *files)
        window = self.window("Variorum")
        self.do("windowactivate", "--sync", window)
        self.do("windowsize", "--sync", window, 1000, 700)
        self.do("windowmove", "--sync", window, 0, 0)
        return window

    def window(self, name):
        return until(lambda: self.do("search", "--onlyvisible", "--name", name, check=False).split("\n")[0])

    def do(self, *arguments, check=True):
        ran = subprocess.run(
            ["xdotool", *map(str, arguments)], env=self.environment, check=check, capture_output=True, text=True
        )
        return ran.stdout.strip()

    def title(self, window):
        ran = subprocess.run(
            ["xprop", "-id", window, "_NET_WM_NAME"], env=self.environment, check=True, capture_output=True, text=True
        )
        return ran.stdout.partition('"')[2].rpartition('"')[0]

    def wait_for_title(self, window, words):
        return until(lambda: words in self.title(window))

    def drag_to(self, source, window, share):
        """Draw from the middle of one window to a place of the other, slowly as a hand does."""
        self.do("mousemove", "--window", source, 100, 40)
        self.do("mousedown", 1)
        start, target = self.place(source, 0.5, 0.5), self.place(window, share, 0.6)
        for step in range(1, 26):
            x, y = (round(a + (b - a) * step / 25) for a, b in zip(start, target, strict=True))
            self.do("mousemove", x, y)
            time.sleep(0.03)
        time.sleep(0.3)
        self.do("mouseup", 1)

    def place(self, window, across, down):
        lines = self.do("getwindowgeometry", "--shell", window).splitlines()
        known = dict(line.split("=") for line in lines if "=" in line)
        return int(known["X"]) + int(known["WIDTH"]) * across, int(known["Y"]) + int(known["HEIGHT"]) * down


@pytest.fixture
def desktop(display, tmp_path):
    desktop = Desktop(display, tmp_path)
    yield desktop
    for process in desktop.processes:
        end(process)


@pytest.fixture
def articles(tmp_path):
    """Two files whose names a desktop must quote on their way."""
    left, right = tmp_path / "the left one.txt", tmp_path / "rïght & wrong.md"
    body = "The harbour board has voted to keep the night ferry running through the winter, its chair said. " * 3
    left.write_text(f"Harbour board votes\n\n{body}\n\nIt was prepared by hosts.\n", encoding="utf-8")
    right.write_text(f"# Harbour board votes\n\n{body}\n\nIt was prepared by ghosts.\n", encoding="utf-8")
    return left, right
