"""Everything that knows Qt: the window and what stands in it. Loads and compares only through the workbench."""

import builtins

import PySide6.QtCore  # noqa: F401 - with it comes the hook that is taken out here

# Qt for Python hooks into imports: from then on it reads the source of every module, whosever it is, and keeps it, to
# learn whether it could ask for `__feature__`. Nothing of ours does. Measured: 60 ms before the window stands, 50 more
# before a comparison does, and 14 MB.
builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
