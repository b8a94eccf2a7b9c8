"""Build the bundle: icons, licences, PyInstaller, and the figures that say what came of it.

Runs in the environment that dev.py makes; writes into build/ and dist/ and nowhere else.
"""

from __future__ import annotations

import os
import platform
import shutil
import subprocess
import sys
import time
from pathlib import Path

import icons
import licences

ROOT = Path(__file__).resolve().parent.parent
MADE = ROOT / "build" / "made"
DIST = ROOT / "dist"
MEGABYTE = 1_000_000


def build() -> Path:
    """Build the bundle and return its folder."""
    icons.draw(ROOT / "resources" / "icons" / "variorum.svg", MADE / "icons")
    licences.gather("variorum", platform.python_version(), MADE / "licences")
    shutil.rmtree(DIST / "variorum", ignore_errors=True)
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN"]
    places: list[str | Path] = ["--distpath", DIST, "--workpath", ROOT / "build", ROOT / "packaging" / "variorum.spec"]
    # A fixed seed keeps the order of sets, and so the bytes of compiled modules, the same from build to build.
    subprocess.run([*command, *places], check=True, cwd=ROOT, env=os.environ | {"PYTHONHASHSEED": "1"})
    folder = DIST / "variorum"
    _strip_python(folder / "_internal")
    licences.name_system_libraries(folder / "_internal" / "licences", folder)
    return folder


def _strip_python(inner: Path) -> None:
    """Drop the debugging names of Python's own library, two thirds of it. Of nothing else: it breaks OpenBLAS."""
    if sys.platform.startswith("linux") and (strip := shutil.which("strip")):
        for library in inner.glob("libpython*.so*"):
            subprocess.run([strip, "--strip-unneeded", library], check=True)


def size(folder: Path) -> int:
    """Return the bytes of a folder; a file that stands there under two names counts once."""
    return sum(f.stat().st_size for f in folder.rglob("*") if f.is_file() and not f.is_symlink())


def main() -> int:
    """Build, and say where the bundle is and how large."""
    start = time.monotonic()
    try:
        folder = build()
    except subprocess.CalledProcessError as error:
        print(f"PyInstaller ended with status {error.returncode}; its own words stand above.", file=sys.stderr)
        return error.returncode
    print(f"{folder}: {size(folder) / MEGABYTE:.0f} MB, built in {time.monotonic() - start:.0f} s")
    return 0


if __name__ == "__main__":
    sys.exit(main())
