"""The translation files: complete, compiled, and with every field and mnemonic in its place."""

from __future__ import annotations

import importlib.util
import re
import sys
from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtCore import QTranslator

from desktop.ui.language import LANGUAGES

ROOT = Path(__file__).resolve().parents[3]
FIELD = re.compile(r"\{\w+\}")
OTHERS = sorted(set(LANGUAGES) - {"en"})


def _script() -> ModuleType:
    """packaging/translations.py, which is a script and no package."""
    spec = importlib.util.spec_from_file_location("translations", ROOT / "packaging" / "translations.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


files = _script()


def test_there_is_a_file_for_every_language() -> None:
    assert sorted(files.FORMS) == OTHERS


@pytest.mark.parametrize("language", OTHERS)
def test_no_text_is_missing_and_none_is_left_over(language: str) -> None:
    assert set(files.read(language)) == set(files.texts(language))


@pytest.mark.parametrize("language", OTHERS)
def test_the_compiled_file_is_that_of_the_source(language: str) -> None:
    assert files.path(language).with_suffix(".qm").read_bytes() == files.compiled(language)


@pytest.mark.parametrize("language", OTHERS)
def test_every_text_keeps_its_fields(language: str) -> None:
    """A text for one may leave the count to a word; all others name it."""
    wrong = []
    for (_, source, counted), forms in files.read(language).items():
        fields = set(FIELD.findall(source))
        for number, form in enumerate(forms):
            free = {"{n}"} if counted and number == 0 and len(forms) > 1 else set()
            if not fields - free <= set(FIELD.findall(form)) <= fields:
                wrong.append(form)
    assert wrong == []


@pytest.mark.parametrize("language", OTHERS)
def test_texts_end_and_break_as_the_source_does(language: str) -> None:
    wrong = [
        form
        for (_, source, _), forms in files.read(language).items()
        for form in forms
        if form.endswith("…") != source.endswith("…") or form.count("\n") != source.count("\n")
    ]
    assert wrong == []


@pytest.mark.parametrize("language", OTHERS)
def test_each_menu_has_a_letter_of_its_own(language: str) -> None:
    menus = [forms[0] for (context, source, _), forms in files.read(language).items() if _is_menu(context, source)]
    letters = [menu[menu.index("&") + 1].casefold() for menu in menus]
    assert len(letters) == 6
    assert len(set(letters)) == 6, letters


def _is_menu(context: str, source: str) -> bool:
    return context == files.CONTEXT and source.startswith("&")


@pytest.mark.parametrize(
    ("language", "zero", "one", "many"),
    [
        ("de", "0 Nachrichten", "1 Nachricht", "7 Nachrichten"),
        ("fr", "0 message", "1 message", "7 messages"),
        ("zh_CN", "0 条消息", "1 条消息", "7 条消息"),
    ],
)
def test_plural_forms_follow_the_language(language: str, zero: str, one: str, many: str) -> None:
    translator = QTranslator()
    assert translator.load(f"nemodesk_{language}", str(files.FOLDER))

    def said(n: int) -> str:
        return str(translator.translate(files.CONTEXT, "one message|{n} messages", "", n)).format(n=n)

    assert (said(0), said(1), said(7)) == (zero, one, many)
