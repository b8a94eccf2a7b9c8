"""Keep a page as it was fetched, and bring it back without asking anybody."""

from __future__ import annotations

import base64
import binascii
import zlib
from datetime import datetime

from viewer.fetching.addresses import Address
from viewer.fetching.download import Fetched
from viewer.loading.errors import LoadError
from viewer.model import LARGEST_KEPT, FetchedPage


def keep(found: Fetched) -> FetchedPage | None:
    """Return a page to keep, or None where it is too large for that."""
    if len(found.data) > LARGEST_KEPT:
        return None
    address = found.address
    packed = base64.b64encode(zlib.compress(found.data)).decode("ascii")
    when = found.fetched.isoformat(timespec="seconds")
    return FetchedPage(packed, address.asked, address.page, address.kept, found.media_type, found.charset, when)


def brought_back(page: FetchedPage) -> Fetched:
    """Return a kept page as it was fetched. Raises LoadError where what was kept of it is damaged."""
    try:
        address = Address(page.asked, page.page, page.kept)
        fetched = datetime.fromisoformat(page.fetched).astimezone()
        if not address.name:
            raise _damaged(page)
        return Fetched(_unpacked(page.packed), address, page.media_type, page.charset, fetched)
    except (ValueError, OverflowError, OSError, binascii.Error, zlib.error) as error:
        raise _damaged(page) from error


def _unpacked(packed: str) -> bytes:
    """Unpack the bytes of a page, and no more than one that is kept can have: a session may come from anybody."""
    unpacking = zlib.decompressobj()
    data = unpacking.decompress(base64.b64decode(packed, validate=True), LARGEST_KEPT + 1)
    if not data or not unpacking.eof or len(data) > LARGEST_KEPT:
        raise ValueError(packed[:20])
    return data


def _damaged(page: FetchedPage) -> LoadError:
    return LoadError(
        "What the session keeps of {address} is damaged. Open the address itself to fetch the page anew.",
        address=page.page,
    )
