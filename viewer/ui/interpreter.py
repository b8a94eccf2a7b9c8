"""Python's own habits where a window is open: when it looks for garbage, and how soon one thread lets another go on.

Python looks for objects that hold each other whenever enough were made, in whatever thread made them, and through all
that is there: a pair of a million words is 240,000 objects, and the window stood still for 0.1 to 0.2 s, a dozen times
while such a pair was opened. Here it looks between two events of the window's thread, and through what is new alone.
"""

from __future__ import annotations

import gc
import sys
from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication

# How often what is new is looked through (in ms).
PAUSE = 2_000
# More new objects than this came out of some work, or are the items of a long list. To look through so many takes 5 ms.
MOST_NEW = 20_000
# All objects are looked through while the reader works, where Python holds no more blocks of memory than these: it has
# 90,000 objects then, and that takes 35 ms. With an article open it holds 320,000 blocks, with a million words
# 1,300,000.
MOST = 400_000
# How long (in s) a thread that is at work keeps another one waiting. One frame has to wait for it many times: beside a
# thread that works a step of the wheel takes 29 ms with Python's own 5 ms, 11 ms with 1 ms, 5.5 ms with this, and no
# less with less. Windows counts whole milliseconds.
PATIENCE = 0.001 if sys.platform == "win32" else 0.0002


class Collecting(QObject):
    """Looks for garbage while it lives. `busy` says whether anything is being worked at beside the window's thread."""

    def __init__(self, busy: Callable[[], bool], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._busy = busy
        self._all_due = False
        gc.disable()
        sys.setswitchinterval(PATIENCE)
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.VeryCoarseTimer)
        self._timer.setInterval(PAUSE)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    def look_through_all(self) -> None:
        """Look through all soon: a window was closed."""
        self._all_due = True

    def _look(self) -> None:
        if self._busy():
            return
        if _are_many_new():
            _pass_over()
            self._all_due = True
        elif self._all_due and _may_look_through_all():
            self._all_due = False
            gc.collect()
        else:
            gc.collect(1)


def _may_look_through_all() -> bool:
    """Whether the reader would not notice it. To count the objects themselves took 15 to 60 ms where they are many."""
    return not _in_use() or sys.getallocatedblocks() <= MOST


def _are_many_new() -> bool:
    """Whether more is new than is looked through. Python's own count goes down with what is old and is let go of.

    Of a long pair that took the place of another one it counts nothing: then they are listed, which takes 20 ms.
    """
    return gc.get_count()[0] > MOST_NEW or len(gc.get_objects(generation=0)) > MOST_NEW


def _pass_over() -> None:
    """Count what is new among what is old, without looking at it."""
    gc.freeze()
    gc.unfreeze()


def _in_use() -> bool:
    """Whether the reader works with the program, and not with another one."""
    return QGuiApplication.applicationState() is Qt.ApplicationState.ApplicationActive
