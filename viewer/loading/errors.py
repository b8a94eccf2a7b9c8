"""The one error of loading: a sentence for the reader. Never a trace, never a code."""

from viewer.translation import Told


class LoadError(Told):
    """A source cannot be read. The message says what happened and what the reader can do."""


class PasswordNeeded(LoadError):  # noqa: N818 - it is a question, and no failure
    """A source is encrypted, and no password or a wrong one was given. Who can ask the reader, may."""


class Cancelled(Exception):  # noqa: N818 - it is no error
    """Nobody waits for the source any more."""
