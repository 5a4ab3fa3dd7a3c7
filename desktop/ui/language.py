"""The window's language: Qt's translation files, the locale of numbers and dates, and the fonts a script needs."""

from __future__ import annotations

import sys
from typing import Final

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator
from PySide6.QtGui import QFontDatabase

from desktop.base import i18n
from desktop.base.i18n import tr
from desktop.base.resources import resource_path

# code of a translation file: the language's own name. The model card names these nine.
LANGUAGES: Final = {
    "en": "English",
    "de": "Deutsch",
    "es": "Español",
    "fr": "Français",
    "it": "Italiano",
    "pt": "Português",
    "hi": "हिन्दी",
    "th": "ไทย",
    "zh_CN": "简体中文",
}
CONTEXT: Final = "nemodesk"  # the one context of our texts in the translation files
_QT_FILES: Final = {"pt": "pt_BR"}  # where Qt's own translation has another name

_Writing = QFontDatabase.WritingSystem
_SCRIPTS: Final = {
    "hi": (_Writing.Devanagari, "fonts-noto-core"),
    "th": (_Writing.Thai, "fonts-noto-core"),
    "zh_CN": (_Writing.SimplifiedChinese, "fonts-noto-cjk"),
}


def system_language() -> str:
    """The first of the system's languages that the window speaks, else English."""
    for name in QLocale.system().uiLanguages():
        wanted = name.replace("-", "_")
        for code in LANGUAGES:
            if wanted == code or wanted.split("_")[0] == code or (code == "zh_CN" and _is_simplified(wanted)):
                return code
    return "en"


def _is_simplified(name: str) -> bool:
    parts = name.split("_")
    return parts[0] == "zh" and not {"TW", "HK", "MO", "Hant"} & set(parts)


class Language(QObject):
    """The language in use. Texts are made when a window is built: a new language needs a new window."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.code = "en"
        self._installed: list[QTranslator] = []

    def use(self, wanted: str) -> None:
        """Speak a language of ``LANGUAGES``; an empty or unknown code stands for the system's."""
        self.code = wanted if wanted in LANGUAGES else system_language()
        self._remove()
        QLocale.setDefault(_locale(self.code))
        i18n.set_translator(self._ours(), _number)

    def leave(self) -> None:
        """Speak the language of the source texts again, for whatever comes after this program."""
        self._remove()
        QLocale.setDefault(QLocale.system())
        i18n.set_translator(i18n.english)

    def _remove(self) -> None:
        for translator in self._installed:
            QCoreApplication.removeTranslator(translator)
        self._installed = []

    def _ours(self) -> i18n.Translator:
        """What turns a source text into the language's; a text without translation stays English."""
        if self.code == "en":
            return i18n.english
        qt_folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        self._install(f"qtbase_{_QT_FILES.get(self.code, self.code)}", qt_folder)
        own = self._install(f"nemodesk_{self.code}", str(resource_path("translations")))
        if own is None:
            return i18n.english
        return lambda source, n: own.translate(CONTEXT, source, "", -1 if n is None else n) or i18n.english(source, n)

    def _install(self, name: str, folder: str) -> QTranslator | None:
        translator = QTranslator(self)
        if not translator.load(name, folder):
            return None  # Qt itself has no Hindi and no Thai; ours brings the few texts of Qt that the window shows
        QCoreApplication.installTranslator(translator)
        self._installed.append(translator)
        return translator


def _locale(code: str) -> QLocale:
    """The system's locale if it speaks the language (a Swiss writes numbers in another way), else the language's."""
    system, plain = QLocale.system(), QLocale(code)
    return system if system.language() is plain.language() else plain


def _number(value: float, digits: int) -> str:
    return QLocale().toString(float(value), "f", digits)


def missing_font(code: str, platform: str = sys.platform) -> str:
    """The line that installs a font for a language's script; empty when there is one already."""
    if code not in _SCRIPTS:
        return ""
    system, package = _SCRIPTS[code]
    if QFontDatabase.families(system):
        return ""
    if platform.startswith("linux"):
        return f"sudo apt install {package}"
    return tr("Add the language in the system's settings; its fonts come with it.")
