"""A small window with a text that can be copied from and pasted into, as in any editor: a process of its own."""

import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication, QTextEdit

application = QApplication([])
notebook = QTextEdit()
notebook.setGeometry(1020, 40, 360, 300)
notebook.textChanged.connect(lambda: notebook.setWindowTitle(f"Notebook: {notebook.toPlainText()}"))
notebook.setHtml(Path(sys.argv[1]).read_text(encoding="utf-8"))
notebook.show()
application.exec()
