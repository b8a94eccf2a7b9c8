"""Variorum: a comparison viewer for articles."""

__version__ = "0.1.0"
