"""The one error of loading: a sentence for the reader. Never a trace, never a code."""


class LoadError(Exception):
    """A source cannot be read. The message says what happened and what the reader can do."""
