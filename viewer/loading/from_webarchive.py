"""Read a web page that Safari saved in one file: its main resource, by the charset and address it tells."""

from __future__ import annotations

import plistlib
from dataclasses import replace
from xml.parsers.expat import ExpatError

from viewer.loading.errors import LoadError
from viewer.loading.files import quoted
from viewer.loading.from_html import read_page
from viewer.loading.raw import Raw
from viewer.model import Document

MEDIA_TYPE = "application/x-webarchive"


def read(raw: Raw) -> Document:
    """Return the Document of a saved page. Raises LoadError."""
    main = _main(raw)
    data, charset, address = (main.get(f"WebResource{key}") for key in ("Data", "TextEncodingName", "URL"))
    if not isinstance(data, bytes):
        raise _damaged(raw)
    document = read_page(
        replace(raw, data=data),
        MEDIA_TYPE,
        charset if isinstance(charset, str) else None,
        address if isinstance(address, str) and address.startswith(("http:", "https:")) else "",
    )
    return replace(document, sha256=raw.sha256)


def _main(raw: Raw) -> dict[str, object]:
    try:
        archive = plistlib.loads(raw.data)
    except (
        plistlib.InvalidFileException,
        ExpatError,
        ValueError,
        KeyError,
        IndexError,
        TypeError,
        OverflowError,
    ) as error:
        raise _damaged(raw) from error
    main = archive.get("WebMainResource") if isinstance(archive, dict) else None
    if not isinstance(main, dict):
        raise _damaged(raw)
    return main


def _damaged(raw: Raw) -> LoadError:
    return LoadError("{name} holds no web page, or is damaged. Open another copy of it.", name=quoted(raw.name))
