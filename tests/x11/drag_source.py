"""A small window from which files can be drawn, as from a file manager: a process of its own for the tests."""

import sys

from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QDrag
from PySide6.QtWidgets import QApplication, QLabel


class Source(QLabel):
    def mouseMoveEvent(self, event):  # noqa: N802 - Qt's name
        drag = QDrag(self)
        mime = QMimeData()
        mime.setUrls([QUrl.fromLocalFile(path) for path in sys.argv[1:]])
        drag.setMimeData(mime)
        drag.exec(Qt.DropAction.CopyAction)


application = QApplication([])
source = Source("files to draw")
source.setWindowTitle("Drag source")
source.setWindowFlag(Qt.WindowType.WindowStaysOnTopHint)
source.setGeometry(1150, 850, 200, 80)
source.show()
application.exec()
