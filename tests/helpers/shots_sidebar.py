"""Pictures of the sidebar: folders, bulk mode, the archive, the trash, long titles."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.helpers.shots_content import seed

if TYPE_CHECKING:
    from desktop.store.history import History
    from tests.helpers.shots_stage import Stage

_TITLES = (
    "Release notes, breaking changes since the version before the last one",
    "Perfect squares",
    "Regex for ISO dates",
    "Translate a cover letter",
    "SQL: newest row per group",
    "Explain rotary embeddings",
    "ภาษาไทยในแถบด้านข้าง",
    "मेरी यात्रा की योजना",
    "旅行计划和预算",
)


def seed_order(history: History) -> int:
    """Folders, pins, an archive, a trash, marks of every kind."""
    first = seed(history)
    made = [history.create(title) for title in _TITLES]
    history.set_pinned([first, made[1]], True)
    work, play = history.create_folder("Work"), history.create_folder("Reisen und alles, was dazugehört")
    history.set_folder([made[0], made[4]], work)
    history.set_folder([made[6], made[7], made[8]], play)
    history.set_unread([made[2]], True)
    history.set_archived([history.create(f"Archived chat {n}") for n in range(12)], True)
    history.trash([history.create("Thrown away"), history.create("Also thrown away")])
    return first


def sidebar(s: Stage) -> None:
    from PySide6.QtCore import QPoint, Qt
    from PySide6.QtTest import QTest

    from desktop.ui.sidebar.rows import Kind, Place

    s.ready()
    window = s.program.window
    view, model = window.sidebar.view, window.sidebar.model
    s.until(lambda: bool(model.ids()))
    view.opened.emit(model.ids()[0])
    s.settle()
    s.take("sidebar")
    folders = [
        model.index(n)
        for n in range(model.rowCount())
        if model.index(n).data(Qt.ItemDataRole.UserRole).kind is Kind.FOLDER
    ]
    model.fold(folders[-1].data(Qt.ItemDataRole.UserRole).folder, True)
    view.rename(model.index_of(model.ids()[3]))
    QTest.mouseMove(view.viewport(), view.visualRect(model.index(1)).center() + QPoint(0, 1))
    s.take("sidebar-rename")
    window.composer.take_focus()
    model.tick(model.ids()[1:4])
    s.take("sidebar-bulk")
    model.set_bulk(False)
    window.sidebar.set_width(220)
    for place in (Place.ARCHIVE, Place.TRASH):
        window.sidebar.show_place(place)
        s.take(f"sidebar-{place.value}")
    assert s.program.order is not None
    s.program.order.empty_trash()
    s.until(lambda: not model.ids())
    s.take("sidebar-trash-empty")
    window.resize(480, 760)
    window.set_sidebar(True)
    window.sidebar.show_place(Place.CHATS)
    s.take("sidebar-narrow")
