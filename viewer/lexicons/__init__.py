"""What the program knows of languages, read from its data files. Never judges a text: comparing does that."""

from viewer.lexicons.guessing import guess_language
from viewer.lexicons.reading import SHIPPED, lexicon_for, load_lexicon
from viewer.lexicons.wordlist import ShippedWords

__all__ = ["SHIPPED", "ShippedWords", "guess_language", "lexicon_for", "load_lexicon"]
