"""Which language the window speaks: the reader's choice or the system's, by Qt's translators. Translates nothing."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator, Signal

from viewer.paths import resources
from viewer.settings import LANGUAGES
from viewer.translation import ENGLISH, Tongue, speak

# The one context of all our texts; what is called the same and means another thing has a word of its own beside it.
CONTEXT = "variorum"


class _Voice(QObject):
    """Tells whoever shows a text that the language is another; there is one, as there is one language in force."""

    changed = Signal()


voice = _Voice()


class Language(QObject):
    """The language in force. When it changes, `voice` tells it, and whoever shows texts says them anew."""

    def __init__(self, choice: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ours, self._qts, self._lacking = QTranslator(self), QTranslator(self), QTranslator(self)
        self.code = "en"
        self._choice: str | None = None
        self.choose(choice)

    def choose(self, choice: str) -> None:
        """Speak a language, by its code; an empty one is the system's, where it is one of ours."""
        if choice == self._choice:  # each window asks for it
            return
        code = choice if choice in LANGUAGES else _of_system()
        application = QCoreApplication.instance()
        if application is None:
            return
        self._choice = choice
        for translator in (self._ours, self._qts, self._lacking):
            application.removeTranslator(translator)
        self._ours, self._qts, self._lacking = QTranslator(self), QTranslator(self), QTranslator(self)
        folder = str(resources() / "translations")
        if code != "en" and self._ours.load(f"variorum_{code}", folder):
            locale = QLocale(code)
            speak(Tongue(code, _translated, lambda n: str(locale.toString(n))))
            if self._qts.load(f"qtbase_{code}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
                application.installTranslator(self._qts)
            if self._lacking.load(f"qt_{code}", folder):  # words of its dialogs that Qt has not in every language
                application.installTranslator(self._lacking)
        else:
            code, locale = "en", QLocale(QLocale.Language.English)
            speak(ENGLISH)
        self.code = code
        QLocale.setDefault(locale)
        application.installTranslator(self._ours)
        voice.changed.emit()


def _translated(text: str, about: str, n: int) -> str:
    found = QCoreApplication.translate(CONTEXT, text, about or None, n)
    return "" if found == text else str(found)


def _of_system() -> str:
    for name in QLocale.system().uiLanguages():
        code = name.split("-")[0].split("_")[0].lower()
        if code in LANGUAGES:
            return code
    return "en"
