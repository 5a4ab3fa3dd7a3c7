"""Pictures of the palette and of the search in all chats."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.helpers.shots_stage import Stage


def palette(s: Stage) -> None:
    from PySide6.QtTest import QTest

    from desktop.ui.actions import Act
    from desktop.ui.palette.palette import Palette

    s.ready()
    window = s.program.window
    s.until(lambda: bool(window.sidebar.model.ids()))
    window.sidebar.view.opened.emit(window.sidebar.model.ids()[0])
    s.settle()
    window.actions_[Act.PALETTE].trigger()
    shown = window.overlay
    assert isinstance(shown, Palette)
    s.take("palette")
    for name, typed in (("typed", "squares"), ("actions", ">th"), ("none", ">zzz")):
        shown.field.clear()
        QTest.keyClicks(shown.field, typed)
        s.take(f"palette-{name}")
    window.resize(480, 600)
    shown.field.clear()
    QTest.keyClicks(shown.field, "th")
    s.take("palette-narrow")


def search(s: Stage) -> None:
    from PySide6.QtTest import QTest

    from desktop.ui.actions import Act
    from desktop.ui.search.page import SearchPage

    s.ready()
    window = s.program.window
    s.until(lambda: bool(window.sidebar.model.ids()))
    window.actions_[Act.SEARCH].trigger()
    page = window.centre.currentWidget()
    assert isinstance(page, SearchPage)
    s.take("search-empty")
    QTest.keyClicks(page.field, "nothing like it")
    s.take("search-none")
    page.field.clear()
    page.filters.set_thinking(True)
    QTest.keyClicks(page.field, "cache")
    s.until(lambda: page.model.rowCount() > 0)
    s.take("search")
    window.resize(480, 700)
    s.take("search-narrow")
    window.resize(1280, 860)
    page.list.clicked.emit(page.model.index(page.model.rowCount() - 1))
    s.until(lambda: window.centre.currentWidget() is not page)
    s.app.processEvents()
    window.grab().save(str(s.out / f"search-flash{s.suffix}.png"))
