"""What the bundle leaves out, and why it may. Decides by names and by who needs whom; changes no file."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from fnmatch import fnmatchcase
from pathlib import Path, PurePosixPath

Entry = tuple[str, str, str]
"""One file of a bundle as PyInstaller lists it: where it goes, where it comes from, its kind."""

# Modules that a library would take along and the program never imports.
MODULES = [
    "PySide6.QtNetwork",
    "PySide6.QtOpenGL",
    "PySide6.QtOpenGLWidgets",
    "PySide6.QtQml",
    "PySide6.QtQuick",
    "PySide6.QtSql",
    "PySide6.QtTest",
    "PySide6.QtXml",
    "_hashlib",  # OpenSSL's; Python's own sums are enough
    "_pytest",
    "lib2to3",
    "numpy.f2py",
    "numpy.testing",
    "pip",
    "pydoc",
    "pygments",
    "pytest",
    "rich",
    "setuptools",
    "tkinter",
    "unittest",
    "xmlrpc",
]

# Libraries under the LGPL that are Python alone: they stand in the bundle as files, which anybody may replace.
REPLACEABLE = ("chardet",)

# Files, by the place they would have in the bundle, on all three systems.
_FILES = (
    # Qt: its networking (pages are fetched without it), Qml and OpenGL's classes
    "*Qt6Network.*",
    "*QtNetwork.*",
    "*Qt6OpenGL.*",
    "*Qt6OpenGLWidgets.*",
    "*Qt6Qml*",
    "*Qt6Quick*",
    "*Qt6VirtualKeyboard*",
    "*opengl32sw.dll",
    "*/plugins/tls/*",
    "*/plugins/networkinformation/*",
    "*/plugins/virtualkeyboard/*",
    "*/plugins/platforminputcontexts/*virtualkeyboard*",
    "*/plugins/generic/*",
    # screens without a window system: the window needs one, or the offscreen platform
    "*/plugins/egldeviceintegrations/*",
    "*/plugins/platforms/*eglfs*",
    "*/plugins/platforms/*linuxfb*",
    "*/plugins/platforms/*minimal*",
    "*/plugins/platforms/*vkkhrdisplay*",
    "*/plugins/platforms/*vnc*",
    "*Qt6EglF*",
    # GTK's theme plugin brings GTK itself
    "*/plugins/platformthemes/*gtk3*",
    # pictures: SVG, PNG and ICO are what the program shows
    "*/plugins/imageformats/*gif*",
    "*/plugins/imageformats/*icns*",
    "*/plugins/imageformats/*jpeg*",
    "*/plugins/imageformats/*pdf*",
    "*/plugins/imageformats/*tga*",
    "*/plugins/imageformats/*tiff*",
    "*/plugins/imageformats/*wbmp*",
    "*/plugins/imageformats/*webp*",
    # Qt's own translations of dialogs in languages the program does not speak, and what ours are made from
    "*/translations/*",
    # a second build of each of rapidfuzz's modules for newer processors; it falls back to the first by itself
    "*rapidfuzz/*_avx2*",
)

# What is kept all the same: the languages that the program speaks.
_SPOKEN = (
    "*/translations/variorum_??.qm",
    "*/translations/qt_??.qm",
    *(f"*/translations/qtbase_{code}.qm" for code in ("de", "es", "fr", "ru")),
)

# The languages whose word lists the program asks for; the others are two of ten megabytes.
WORD_LISTS = ("ar", "de", "en", "es", "fr", "it", "nl", "pt", "ru")

# The icon font of qtawesome that the program draws from. None of its code is run, and none of the others is opened.
ICON_FONTS = ("remixicon-*",)


def is_wanted(destination: str) -> bool:
    """Whether the bundle keeps the file that goes to this place."""
    place = destination.replace("\\", "/").lower()
    return _is_any(place, _SPOKEN) or not _is_any(place, _FILES)


def _is_any(place: str, patterns: Iterable[str]) -> bool:
    return any(fnmatchcase(place, pattern.lower()) for pattern in patterns)


def kept(entries: Iterable[Entry]) -> list[Entry]:
    """Return the files that the bundle keeps."""
    return [e for e in entries if is_wanted(e[0])]


def needed(entries: list[Entry], imports_of: Callable[[str], Iterable[str]]) -> list[Entry]:
    """Drop the shared libraries that nothing kept links to any more: a plugin left out had brought them.

    `imports_of` gives the paths of the libraries that a binary links to.
    """
    by_source = {_resolved(e[1]): e for e in entries if e[2] != "SYMLINK"}
    found: set[str] = set()
    waiting = [source for source, entry in by_source.items() if not _is_mere_library(entry)]
    while waiting:
        source = waiting.pop()
        if source not in found:
            found.add(source)
            waiting += [path for path in map(_resolved, imports_of(source)) if path in by_source]
    left = {by_source[source][0] for source in found}
    return [e for e in entries if e[0] in left or (e[2] == "SYMLINK" and _target(e) in left)]


def _resolved(path: str) -> str:
    return str(Path(path).resolve())


def _is_mere_library(entry: Entry) -> bool:
    """Whether a file is there only because another links to it: not a plugin, not Python or a module of it."""
    place, _, kind = entry
    path = PurePosixPath(place)
    if kind != "BINARY" or not path.name.startswith("lib") or path.name.startswith("libpython"):
        return False
    return len(path.parts) == 1 or path.match("*/Qt/lib/*")


def _target(link: Entry) -> str:
    """Return the place a symbolic link points to."""
    place, target, _ = link
    return str(PurePosixPath(place).parent / target)
