"""Gather the licences of all that a bundle carries. Reads what the installed libraries declare; judges nothing.

Qt and PySide6 stand under the LGPL: their texts, a notice, and where their sources are, go with every bundle.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterable
from importlib.metadata import Distribution, distribution
from pathlib import Path

_HERE = Path(__file__).resolve().parent
_TEXT_NAMES = ("licen", "copying", "notice", "authors")

NOTICE = """\
Variorum {version}
Copyright (c) 2026 The Variorum authors. Under the MIT licence: see LICENSE.txt.

This folder holds the program together with the libraries it uses, each under its own licence. They are listed
below; their texts stand in the folder `libraries` beside this file.

Qt {qt} and Qt for Python (PySide6, Shiboken6) {qt} are used under the GNU Lesser General Public License,
version 3: see LGPL-3.0.txt, and GPL-3.0.txt to which it refers. They are unchanged, and stand in this bundle as
shared libraries that you may replace by versions of your own: `_internal/PySide6` and `_internal/shiboken6`.
Their sources: https://download.qt.io/official_releases/qt/ and
https://download.qt.io/official_releases/QtForPython/pyside6/ (or https://code.qt.io).

chardet is used under the GNU Lesser General Public License, version 2.1. It is unchanged, and stands in this bundle as
source that you may replace by a version of your own: `_internal/chardet`.

The table of Han signs (`resources/lexicons/han.txt`) is made from the tables of OpenCC (Apache License 2.0, whose text
stands beside it).

The icons are drawn from Remix Icon 2.5 (Apache License 2.0), one of the fonts that QtAwesome brings.

Python {python} itself stands under the Python Software Foundation License.
{system}
Libraries
{libraries}
"""

_SYSTEM = """
These shared libraries were copied from the system on which the bundle was built, each under the licence of its
package there (several of them under the GNU Lesser General Public License, version 2.1 or later):
{names}
"""


def gather(project: str, python_version: str, folder: Path) -> None:
    """Write the licence texts of a project and of all it needs into a folder, and the notice's first part."""
    shutil.rmtree(folder, ignore_errors=True)
    libraries = sorted(needed_by(project), key=lambda d: d.name.lower())
    for library in libraries:
        _copy_texts(library, folder / "libraries" / library.name)
    for text in (_HERE / "licences").iterdir():
        shutil.copy(text, folder / text.name)
    shutil.copy(_HERE.parent / "LICENSE", folder / "LICENSE.txt")
    notice = NOTICE.format(
        version=distribution(project).version,
        qt=distribution("PySide6-Essentials").version,
        python=python_version,
        system="{system}",
        libraries="\n".join(f"  {d.name} {d.version}: {declared(d)}" for d in libraries),
    )
    (folder / "NOTICE.txt").write_text(notice.replace("{system}", ""), encoding="utf-8")


def name_system_libraries(folder: Path, bundle: Path) -> None:
    """Add to the notice the libraries that came from the system: those outside every Python package."""
    inner = bundle / "_internal"
    libraries = (f for f in inner.glob("lib*.so*") if not f.is_symlink())
    names = sorted(f.name for f in libraries if not f.name.startswith("libpython"))
    if names:
        notice = folder / "NOTICE.txt"
        system = _SYSTEM.format(names="\n".join(f"  {name}" for name in names))
        text = notice.read_text(encoding="utf-8")
        notice.write_text(text.replace("\nLibraries\n", f"{system}\nLibraries\n"), encoding="utf-8")


def needed_by(project: str) -> list[Distribution]:
    """Return the libraries that a project needs, and those that they need; of extras those that are asked for."""
    found: dict[str, Distribution] = {}
    waiting = [(project, frozenset[str]())]
    seen = set(waiting)
    while waiting:
        name, extras = waiting.pop()
        for needed in _requirements(distribution(name), extras):
            found.setdefault(needed[0], distribution(needed[0]))
            if needed not in seen:
                seen.add(needed)
                waiting.append(needed)
    return list(found.values())


def _requirements(library: Distribution, extras: frozenset[str]) -> Iterable[tuple[str, frozenset[str]]]:
    """Return the names of what a library needs here, each with the extras that are asked of it."""
    from packaging.requirements import Requirement
    from packaging.utils import canonicalize_name

    for line in library.requires or ():
        needed = Requirement(line)
        if needed.marker is None or any(needed.marker.evaluate({"extra": e}) for e in ("", *extras)):
            yield canonicalize_name(needed.name), frozenset(needed.extras)


def declared(library: Distribution) -> str:
    """Return what a library says of its licence."""
    about = library.metadata
    classifiers = [c.rsplit(" :: ", 1)[1] for c in about.get_all("Classifier") or () if c.startswith("License :: ")]
    said = about.get("License-Expression") or ", ".join(classifiers) or about.get("License") or "see its text"
    return said.strip().splitlines()[0]


def _copy_texts(library: Distribution, folder: Path) -> None:
    texts = [f for f in library.files or () if ".dist-info" in f.parts[0] and _is_text(f.name)]
    for text in texts:
        below_licences = text.parts[text.parts.index("licenses") + 1 :] if "licenses" in text.parts else (text.name,)
        target = folder / "-".join(below_licences)
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(str(text.locate()), target)


def _is_text(name: str) -> bool:
    return any(part in name.lower() for part in _TEXT_NAMES)
