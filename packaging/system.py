"""What the system must bring: recognise it, install it where we may, else say what is missing. Standard library alone.

Installs only by apt-get, only as root; elsewhere it names the packages and leaves the rest to the reader.
"""

from __future__ import annotations

import ctypes
import importlib
import importlib.util
import os
import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path


@dataclass(frozen=True)
class Need:
    """One thing of the system: its name, the Debian package that brings it, and how to see that it is there."""

    name: str
    package: str
    is_there: Callable[[], bool]


def _loads(soname: str) -> bool:
    try:
        ctypes.CDLL(soname)
    except OSError:
        return False
    return True


def _has_fonts() -> bool:
    folders = ("/usr/share/fonts", "/usr/local/share/fonts", "~/.fonts", "~/.local/share/fonts", "~/Library/Fonts")
    return any(next(Path(f).expanduser().rglob("*.[to]tf"), None) for f in folders)


def _library(soname: str, package: str) -> Need:
    return Need(soname, package, partial(_loads, soname))


def _program(package: str, *names: str) -> Need:
    """Return the need for a program that goes by any of these names."""
    return Need(names[0], package, lambda: any(map(shutil.which, names)))


def _file(name: str, package: str, pattern: str) -> Need:
    """Return the need for a file at an absolute place, with stars for what differs between machines."""
    return Need(name, package, lambda: any(Path("/").glob(pattern.lstrip("/"))))


def _makes_environments() -> bool:
    importlib.invalidate_caches()
    return importlib.util.find_spec("ensurepip") is not None


Needs = tuple[Need, ...]

# Qt's own, measured on Debian 12 minimal: without the first group not even the offscreen platform starts.
WINDOW_LIBRARIES: Needs = (
    _library("libglib-2.0.so.0", "libglib2.0-0"),
    _library("libEGL.so.1", "libegl1"),
    _library("libGL.so.1", "libgl1"),
    _library("libxkbcommon.so.0", "libxkbcommon0"),
    _library("libdbus-1.so.3", "libdbus-1-3"),
    _library("libfontconfig.so.1", "libfontconfig1"),
)
X11_LIBRARIES: Needs = (
    _library("libxcb-cursor.so.0", "libxcb-cursor0"),
    _library("libxcb-icccm.so.4", "libxcb-icccm4"),
    _library("libxcb-keysyms.so.1", "libxcb-keysyms1"),
    _library("libxcb-shape.so.0", "libxcb-shape0"),
    _library("libxcb-xkb.so.1", "libxcb-xkb1"),
    _library("libxkbcommon-x11.so.0", "libxkbcommon-x11-0"),
)
# Without any font every letter is a box, and all widths are wrong.
FONTS: Needs = (Need("a font", "fonts-dejavu-core", _has_fonts),)
# The tests in a real window.
X11_PROGRAMS: Needs = (
    _program("xvfb", "Xvfb"),
    _program("xauth", "xauth"),
    _program("xdotool", "xdotool"),
    _program("x11-utils", "xprop"),
    _program("openbox", "openbox"),
    _program("imagemagick", "import"),
)


# What hears the window as a screen reader does; the reader runs under the system's own Python.
SCREEN_READER: Needs = (
    _program("dbus", "dbus-daemon"),
    _file("the bus of screen readers", "at-spi2-core", "/usr/libexec/at-spi-bus-launcher"),
    _file("the module pyatspi", "python3-pyatspi", "/usr/lib/python3/dist-packages/pyatspi/__init__.py"),
    _file("the types of AT-SPI", "gir1.2-atspi-2.0", "/usr/lib/*/girepository-1.0/Atspi-2.0.typelib"),
)


def test_needs() -> Needs:
    """Return what the tests take from the system. A browser for the report only where a package really holds one."""
    needs = X11_PROGRAMS + SCREEN_READER
    return (*needs, _program("chromium", "chromium", "chromium-browser", "google-chrome")) if _is_debian() else needs


def _is_debian() -> bool:
    """Whether this is Debian itself: Ubuntu's package of the browser is a pointer to another kind of package."""
    try:
        return "ID=debian" in Path("/etc/os-release").read_text(encoding="utf-8").splitlines()
    except OSError:
        return False


def venv_needs() -> Needs:
    """Return what Debian leaves out of Python's own `venv`."""
    return (Need("Python's module ensurepip", f"python3.{sys.version_info.minor}-venv", _makes_environments),)


def bundle_needs() -> Needs:
    """Return what PyInstaller takes from the system: Python as a shared library, and objdump."""
    if not sys.platform.startswith("linux"):
        return ()
    shared = str(sysconfig.get_config_var("INSTSONAME") or f"libpython3.{sys.version_info.minor}.so.1.0")
    if not shared.endswith(".a") and _python_is_shared(shared):
        return (_program("binutils", "objdump"),)
    shared = f"libpython3.{sys.version_info.minor}.so.1.0"
    return (_program("binutils", "objdump"), _library(shared, f"libpython3.{sys.version_info.minor}"))


def _python_is_shared(soname: str) -> bool:
    """Whether the library stands beside this Python, where the loader need not know of it."""
    return (Path(str(sysconfig.get_config_var("LIBDIR"))) / soname).exists()


def provide(needs: Needs) -> Needs:
    """Install what is missing where that is possible, and return what is still missing."""
    if not sys.platform.startswith("linux"):
        return ()
    lacking = _lacking(needs)
    if not lacking or not _may_install():
        return lacking
    packages = sorted({n.package for n in lacking})
    print(f"Installing what the system lacks: {' '.join(packages)}", flush=True)
    _apt("update")
    if _apt("install", "-y", "--no-install-recommends", *packages):
        for package in packages:  # one that this release does not know must not keep the others away
            _apt("install", "-y", "--no-install-recommends", package)
    return _lacking(needs)


def _lacking(needs: Needs) -> Needs:
    return tuple(n for n in needs if not n.is_there())


def _may_install() -> bool:
    return shutil.which("apt-get") is not None and os.geteuid() == 0


def _apt(*arguments: str) -> int:
    environment = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
    return subprocess.call(["apt-get", *arguments], env=environment)


def sentence(lacking: Sequence[Need], consequence: str) -> str:
    """Say what is missing, what follows from it, and how to get it."""
    names = ", ".join(n.name for n in lacking)
    packages = " ".join(sorted({n.package for n in lacking}))
    if shutil.which("apt-get"):
        remedy = f"Install what is missing with: sudo apt-get install {packages}"
    else:
        remedy = f"Install what is missing with your system's package manager (Debian calls the packages: {packages})."
    return f"{consequence}: this system lacks {names}.\n{remedy}"
