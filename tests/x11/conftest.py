"""A real X display with a window manager, the program in it as a process of its own, and pictures of what it shows.

Every journey keeps its pictures in pytest's folder, and in the folder that VARIORUM_SCREENSHOTS names, where it is set.
"""

import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest
from x11.desktop import Desktop, end, until
from x11.hand import Hand, lacking_for_hands, launcher
from x11.screen import Album, Screen

from viewer.paths import resources

BINARIES = ("Xvfb", "openbox", "xdotool", "xprop")
SIZE = "1400x1000x24"
PICTURES = "VARIORUM_SCREENSHOTS"
# What Qt says of the bus of screen readers, which asks for more than it has and for what is gone.
NO_FAULT = re.compile(r"^qt\.accessibility\.atspi: |^\s*$")
ALBUM = pytest.StashKey[Album]()


def pytest_collection_modifyitems(items):
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(pytest.mark.x11)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item, call):
    """Take a picture of the screen on which a journey failed, and say in the message where it is."""
    report = yield
    album = item.stash.get(ALBUM, None)
    if report.failed and call.when == "call" and album is not None:
        album.take("failed")
        report.longrepr.addsection("The screen as it was", str(album.last))
    return report


@pytest.fixture(scope="session")
def display(tmp_path_factory):
    """A free display, chosen by the server itself, and the screen that it shows."""
    missing = [name for name in BINARIES if shutil.which(name) is None]
    if missing:
        pytest.skip(f"not installed here: {', '.join(missing)}")
    read, write = os.pipe()
    buffer = tmp_path_factory.mktemp("screen")
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", SIZE, "-nolisten", "tcp", "-fbdir", str(buffer)],
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
    yield name, Screen(buffer)
    end(manager)
    end(server)


@pytest.fixture
def album(display, tmp_path, request):
    """The pictures of this journey."""
    folders = (
        [Path(chosen) / re.sub(r"\W+", "-", request.node.name).strip("-")]
        if (chosen := os.environ.get(PICTURES))
        else []
    )
    album = Album(display[1], [*folders, tmp_path / "screenshots"])
    request.node.stash[ALBUM] = album
    return album


@pytest.fixture
def desktop(display, album, tmp_path):
    desktop = Desktop(display[0], album, tmp_path)
    yield desktop
    for process in desktop.processes:
        end(process)
    said = desktop.said.read_text(encoding="utf-8").splitlines() if desktop.said.exists() else []
    assert [line for line in said if not NO_FAULT.search(line)] == [], "the program complained"


@pytest.fixture
def bus(desktop):
    """A session with the bus of screen readers, which tells where each control stands."""
    if lacking := lacking_for_hands():
        pytest.skip(f"not installed here: {', '.join(lacking)}")
    bus = subprocess.Popen(
        ["dbus-daemon", "--session", "--nofork", "--print-address"],
        env=desktop.environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    desktop.environment |= {
        "DBUS_SESSION_BUS_ADDRESS": bus.stdout.readline().strip(),
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
    }
    registry = subprocess.Popen(
        [launcher(), "--launch-immediately"], env=desktop.environment, stderr=subprocess.DEVNULL
    )
    asked = [
        "dbus-send",
        "--session",
        "--print-reply",
        "--dest=org.a11y.Bus",
        "/org/a11y/bus",
        "org.a11y.Bus.GetAddress",
    ]
    quiet = {"env": desktop.environment, "stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    until(lambda: subprocess.run(asked, check=False, **quiet).returncode == 0)
    yield
    for process in (*desktop.processes, registry, bus):
        end(process)
    bus.stdout.close()


@pytest.fixture
def hand(desktop, bus):
    """A hand that finds the controls by their names."""
    hand = Hand(desktop)
    yield hand
    hand.rest()


@pytest.fixture
def articles(tmp_path):
    """Two files whose names a desktop must quote on their way."""
    left, right = tmp_path / "the left one.txt", tmp_path / "rïght & wrong.md"
    body = "The harbour board has voted to keep the night ferry running through the winter, its chair said. " * 3
    left.write_text(f"Harbour board votes\n\n{body}\n\nIt was prepared by hosts.\n", encoding="utf-8")
    right.write_text(f"# Harbour board votes\n\n{body}\n\nIt was prepared by ghosts.\n", encoding="utf-8")
    return left, right


@pytest.fixture
def sample():
    """The pair that comes with the program: long enough to scroll, with most categories."""
    folder = resources() / "samples"
    return folder / "night-ferry-blog.txt", folder / "night-ferry-wire.md"
