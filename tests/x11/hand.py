"""A hand that points at what it is told by name: where things stand is asked of the tree of screen readers."""

import json
import shutil
import subprocess
import time
from pathlib import Path

from x11.desktop import end, until

READER = Path(__file__).with_name("accessibility_reader.py")
# pyatspi comes from the system, for the system's own Python.
PYTHON = "/usr/bin/python3"
LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")


def launcher():
    return next((path for path in LAUNCHERS if Path(path).exists()), None)


def lacking_for_hands():
    """Return what this system lacks for the tree of screen readers."""
    lacking = [] if launcher() else ["at-spi2-core"]
    lacking += [] if shutil.which("dbus-daemon") else ["dbus-daemon"]
    asked = [PYTHON, "-c", "import pyatspi"]
    if not Path(PYTHON).exists() or subprocess.run(asked, capture_output=True, check=False).returncode:
        lacking.append("python3-pyatspi")
    return lacking


class Hand:
    """Moves the mouse to controls by their names, and presses its buttons there."""

    def __init__(self, desktop):
        self.desktop = desktop
        self.process = None

    def _ask(self, role, name):
        if self.process is None:
            self.process = subprocess.Popen(
                [PYTHON, str(READER), "serve"],
                env=self.desktop.environment,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                text=True,
            )
        self.process.stdin.write(json.dumps({"role": role, "name": name}) + "\n")
        self.process.stdin.flush()
        return json.loads(self.process.stdout.readline())

    def all(self, name, role):
        """Return what is in sight now, of a role and with a pattern in its name."""
        return self._ask(role, name)

    def find(self, name, role):
        """Wait until there is one thing in sight of a role and with a pattern in its name, and return it."""
        return until(lambda: self.all(name, role))[0]

    def box(self, name, role):
        """Return left, top, width and height on the screen."""
        return self.find(name, role)["box"]

    def texts(self, picture):
        """Return the part of a picture where the two texts are."""
        return picture.within(self.box("", "document frame"))

    def point(self, name, role, across=0.5, down=0.5):
        """Move the mouse over something, and return where it is."""
        x, y, width, height = self.box(name, role)
        place = round(x + width * across), round(y + height * down)
        self.desktop.do("mousemove", *place)
        return place

    def click(self, name, role, *, button=1, times=1, across=0.5, down=0.5):
        """Press something."""
        self.point(name, role, across, down)
        self.desktop.do("click", "--repeat", times, "--delay", 60, button)
        time.sleep(0.05)

    def choose(self, *names):
        """Go through a menu, and the menus in it, to the last of the names."""
        for name in names:
            self.click(f"^{name}", "menu item")

    def rest(self):
        """Let go of everything."""
        if self.process is not None:
            self.process.stdin.close()
            self.process.stdout.close()
            end(self.process)
            self.process = None
