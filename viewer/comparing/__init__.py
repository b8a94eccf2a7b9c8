"""Align two documents, name what differs, tell the article from the page around it. No files, no toolkit, no clock."""

from viewer.comparing.asking import Cancelled
from viewer.comparing.compare import compare

__all__ = ["Cancelled", "compare"]
