"""What a hand does on the display, and the programs it starts there."""

import os
import signal
import subprocess
import sys
import time

PATIENCE = 30.0
# Of the screen; no window of the program reaches it.
CORNER = (1399, 999)


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


class Desktop:
    """What a hand does on the display, and what the eye sees there."""

    def __init__(self, display, album, tmp_path):
        self.environment = {
            **os.environ,
            "DISPLAY": display,
            "QT_QPA_PLATFORM": "xcb",
            "XDG_CONFIG_HOME": str(tmp_path / "config"),
            "XDG_STATE_HOME": str(tmp_path / "state"),
            "LC_ALL": "C.UTF-8",
        }
        self.album = album
        self.said = tmp_path / "said.txt"
        self.processes = []

    def start(self, *arguments):
        with self.said.open("ab") as said:
            process = subprocess.Popen([sys.executable, *map(str, arguments)], env=self.environment, stderr=said)
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

    def opened(self, *files):
        """Start the program on two files, and return its window once they are compared."""
        window = self.program(*files)
        self.wait_for_title(window, " — ".join(file.name for file in files))
        self.activate(window)
        return window

    def count_windows(self, name, number):
        """Wait until so many windows are in sight, and return them."""
        until(lambda: len(self.windows(name)) == number)
        return self.windows(name)

    def window(self, name):
        return until(lambda: self.windows(name))[0]

    def windows(self, name):
        """Return all windows in sight whose title holds a pattern."""
        return self.do("search", "--onlyvisible", "--name", name, check=False).split()

    def activate(self, window):
        self.do("windowactivate", "--sync", window)

    def rest(self):
        """Put the mouse where it hides nothing."""
        self.do("mousemove", *CORNER)

    def press(self, *keys):
        self.do("key", *keys)

    def type(self, words):
        self.do("type", words)

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

    def see(self, name, condition=lambda picture: True):
        """Wait until the screen shows something, keep it under a name, and return the picture."""
        until(lambda: condition(self.album.screen.look()))
        return self.album.take(name)

    def answer(self, title, words):
        """Type into the dialog of a title, in place of what stands there, and take it."""
        dialog = self.window(title)
        self.activate(dialog)
        self.press("ctrl+a")
        self.type(str(words))
        self.see(title.strip("^$").replace(" ", "-").lower())
        self.press("Return")
        until(lambda: dialog not in self.windows(title))

    def close(self, window):
        """End what shows a window, and wait until it is gone."""
        end(self.processes.pop())
        until(lambda: window not in self.windows("."))

    def drag_to(self, source, window, share, down=0.6):
        """Draw from the middle of one window to a place of the other, and let go."""
        self.draw_over(source, window, share, down)
        self.do("mouseup", 1)

    def draw_over(self, source, window, share, down=0.6):
        """Draw from one window over a place of the other, slowly as a hand does; the button stays down."""
        self.do("mousemove", "--window", source, 100, 40)
        self.do("mousedown", 1)
        self.slide(self.place(source, 0.5, 0.5), self.place(window, share, down))
        time.sleep(0.3)

    def slide(self, start, target, steps=25):
        """Move the mouse from one place to the other."""
        for step in range(1, steps + 1):
            x, y = (round(a + (b - a) * step / steps) for a, b in zip(start, target, strict=True))
            self.do("mousemove", x, y)
            time.sleep(0.03)

    def box(self, window):
        """Return left, top, width and height of a window."""
        lines = self.do("getwindowgeometry", "--shell", window).splitlines()
        known = dict(line.split("=") for line in lines if "=" in line)
        return tuple(int(known[key]) for key in ("X", "Y", "WIDTH", "HEIGHT"))

    def place(self, window, across, down):
        x, y, width, height = self.box(window)
        return x + width * across, y + height * down
