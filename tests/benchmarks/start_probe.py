"""Run a window until its first right frame is painted: `start_probe.py floor|window SINCE [LEFT RIGHT]`.

Prints the seconds since SINCE (of the clock that all processes share) and those of the processor in this process.
`floor` is an empty window of Qt, which no program in Python can be faster than.
"""

import os
import sys
import time


def main(what: str, since: float, names: list[str]) -> None:
    """Run what is asked for; the process ends with the first right frame."""

    def painted() -> None:
        sys.stdout.write(f"{time.monotonic() - since} {time.process_time()}\n")
        sys.stdout.flush()
        os._exit(0)

    if what == "floor":
        _floor(painted)
    else:
        _window(painted, names)


def _floor(painted) -> None:
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication, QWidget

    class Page(QWidget):
        def paintEvent(self, event: object) -> None:  # noqa: N802 - Qt's name
            QTimer.singleShot(0, painted)

    application = QApplication([])
    page = Page()
    page.resize(1400, 900)
    page.show()
    application.exec()


def _window(painted, names: list[str]) -> None:
    """Open the window as the command does; the frame is right once the start page, or the pair, is in it."""
    from PySide6.QtCore import QTimer

    import viewer.app
    import viewer.cli
    from viewer.ui.comparison_view import ComparisonView
    from viewer.ui.drop_place import DropPlace

    page = ComparisonView if names else DropPlace
    paint = page.paintEvent

    def first(widget, event) -> None:
        paint(widget, event)
        if not names or widget.store is not None:
            page.paintEvent = paint
            QTimer.singleShot(0, painted)

    page.paintEvent = first
    sys.argv = ["variorum", *names]
    viewer.cli.main()


main(sys.argv[1], float(sys.argv[2]), sys.argv[3:])
