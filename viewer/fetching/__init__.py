"""Fetching: a web address in, its bytes out, within limits. Only what the reader asks for, each time; parses nothing.

Nothing else in the program opens a connection, and no document can cause one. Raises LoadError and Cancelled alone.
"""

from viewer.fetching.addresses import address_of
from viewer.fetching.download import Fetched, fetch
from viewer.fetching.keeping import brought_back, keep

__all__ = ["Fetched", "address_of", "brought_back", "fetch", "keep"]
