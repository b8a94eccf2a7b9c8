"""What is said of sessions that do not come again as they were left: whole sentences. Says nothing by itself."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from pathlib import Path

from viewer.model import LARGEST_KEPT
from viewer.translation import tr
from viewer.ui.kept import Left
from viewer.ui.sources import Loaded


def of_set_aside(left: Left) -> Iterator[str]:
    """Say where sessions stand that were kept and are not shown again."""
    for path in left.deadly:
        yield tr(
            "A comparison was open when the program ended, and each time it was to be shown again the program "
            "ended too. It is set aside as “{path}”: open that file to try once more.",
            path=path,
        )
    for path in left.damaged:
        yield tr(
            "A comparison was open when the program ended, and what was kept of it is damaged. It is set aside "
            "as “{path}”.",
            path=path,
        )


def of_gone(names: Sequence[str], aside: Path) -> str:
    """Say which of the two texts are gone, and where the session stands that wants them."""
    told = {"name": names[0], "other": names[-1], "path": aside}
    if len(names) == 1:
        return tr(
            "The comparison that was open when the program ended needs “{name}”, which is gone. It is set aside as "
            "“{path}”: open that file when the text is back.",
            **told,
        )
    return tr(
        "The comparison that was open when the program ended needs “{name}” and “{other}”, which are gone. "
        "It is set aside as “{path}”: open that file when the text is back.",
        **told,
    )


def of_later(file: Path) -> str:
    """Say that more is shown than a file holds."""
    return tr("“{name}” is shown with later changes that were never saved to it.", name=file.name)


def of_changed(names: Collection[str]) -> str:
    """Say which of the two texts are others now."""
    told = dict(zip(("name", "other"), names, strict=False))
    if len(names) == 1:
        return tr("“{name}” changed since this comparison was kept; it is compared as it is now.", **told)
    return tr(
        "“{name}” and “{other}” changed since this comparison was kept; they are compared as they are now.", **told
    )


def of_too_large(sides: Iterable[Loaded]) -> Iterator[str]:
    """Say which pages a session cannot keep."""
    for loaded in sides:
        if loaded.source.address and loaded.source.page is None:
            yield tr(
                "“{name}” is larger than {most} MB: the session keeps its address alone, and fetches the page "
                "anew when it is opened. Save the page in a browser, too, if it may change.",
                name=loaded.document.name,
                most=LARGEST_KEPT // 1_000_000,
            )
