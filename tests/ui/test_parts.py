"""The painted widgets: what they are to the keyboard and to a screen reader, and that they follow the theme."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QAccessible, QColor, QPalette, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop.ui.parts.bits import Bar, Glyph
from desktop.ui.parts.button import STOP, Button, Kind, tool
from desktop.ui.parts.choice import Action, Choice
from desktop.ui.parts.layout import Elided, Text, box, column
from desktop.ui.parts.popup import BOTTOM, SIDE, TOP, Popup
from desktop.ui.parts.segmented import Segmented
from desktop.ui.start_page import StartPage
from desktop.ui.theme import DARK, LIGHT, Look, Scheme, ThemeWatcher, t


@pytest.fixture
def light(app: QApplication) -> Iterator[ThemeWatcher]:
    """The light theme, and the watcher that changes it."""
    watcher = ThemeWatcher(app, Look(Scheme.LIGHT))
    yield watcher
    watcher.set_scheme(Scheme.LIGHT)
    watcher.deleteLater()


Show = Callable[..., QWidget]


@pytest.fixture
def shown(qtbot: QtBot, light: ThemeWatcher) -> Iterator[Show]:
    """Shows widgets on a page of their own, which it holds as long as the test runs."""
    pages: list[QWidget] = []

    def show(*widgets: QWidget) -> QWidget:
        page = box(column(*widgets))
        pages.append(page)
        qtbot.addWidget(page)
        page.show()
        qtbot.waitExposed(page)
        return page

    yield show
    pages.clear()


def pixel(widget: QWidget, x: int, y: int) -> str:
    return widget.grab().toImage().pixelColor(x, y).name().upper()


@pytest.mark.parametrize("kind", list(Kind))
def test_a_button_answers_to_space_enter_and_click(shown: Show, kind: Kind) -> None:
    button = Button("Do it", "check", kind, keys="Ctrl N", badge="2", menu=True)
    shown(button)
    pressed: list[bool] = []
    button.clicked.connect(lambda: pressed.append(True))
    QTest.keyClick(button, Qt.Key.Key_Space)
    QTest.keyClick(button, Qt.Key.Key_Return)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert len(pressed) == 3
    assert button.accessibleName() == "Do it"
    assert button.width() >= button.sizeHint().width()


def test_a_primary_button_is_filled_and_grey_when_disabled(shown: Show) -> None:
    button = Button("", STOP, Kind.PRIMARY)
    shown(button)
    assert pixel(button, 16, 5) == t().accent
    button.setEnabled(False)
    assert pixel(button, 16, 5) == t().fill


def test_an_icon_button_has_a_name_and_a_tool_tip(qtbot: QtBot, light: ThemeWatcher) -> None:
    button = tool("copy", "Copy")
    qtbot.addWidget(button)
    assert (button.accessibleName(), button.toolTip()) == ("Copy", "Copy")
    assert button.width() >= 24


def test_a_segment_is_chosen_by_click_and_by_arrows(shown: Show) -> None:
    switch = Segmented(("Think", "Off", "Strict off"), ("brain",), name="Thinking")
    shown(switch)
    heard: list[int] = []
    switch.chosen.connect(heard.append)
    QTest.keyClick(switch, Qt.Key.Key_Right)
    QTest.keyClick(switch, Qt.Key.Key_Right)
    QTest.keyClick(switch, Qt.Key.Key_Right)
    QTest.keyClick(switch, Qt.Key.Key_Left)
    assert heard == [1, 2, 2, 1]
    switch.set_index(0)
    assert (switch.index(), heard) == (0, [1, 2, 2, 1])


def test_a_choice_is_a_checkable_button_with_all_its_words(shown: Show) -> None:
    rows = [Choice("A", "first", ("Q4_K_M", "98 MB"), (70, 70)), Choice("B")]
    shown(*rows)
    QTest.keyClick(rows[1], Qt.Key.Key_Return)
    QTest.keyClick(rows[0], Qt.Key.Key_Return)
    assert [row.isChecked() for row in rows] == [True, False]
    assert rows[0].accessibleName() == "A, first, Q4_K_M, 98 MB"
    interface = QAccessible.queryAccessibleInterface(rows[0])
    assert interface is not None
    assert interface.state().checked


def test_a_large_action_is_pressed_by_enter(qtbot: QtBot, shown: Show) -> None:
    action = Action("download", "Get it", "All of it", primary=True)
    shown(action)
    with qtbot.waitSignal(action.clicked):
        QTest.keyClick(action, Qt.Key.Key_Return)


def test_a_bar_says_its_share_and_turns_hot(shown: Show) -> None:
    bar = Bar("Context used", width=100, hot_above=0.85)
    shown(bar)
    bar.set_share(0.5)
    assert (bar.accessibleName(), pixel(bar, 20, 2)) == ("Context used, 50%", t().accent)
    bar.set_share(0.9)
    assert pixel(bar, 20, 2) == t().warn
    bar.set_share(7)
    assert bar.share == 1.0


def test_a_text_follows_the_theme(qtbot: QtBot, shown: Show, light: ThemeWatcher) -> None:
    text, dot = Text("words", "small", "text3"), Glyph("dot", "accent", 8)
    shown(text, dot)
    assert text.palette().color(QPalette.ColorRole.WindowText) == QColor(LIGHT.text3)
    assert pixel(dot, 4, 4) == LIGHT.accent
    light.set_scheme(Scheme.DARK)
    qtbot.waitUntil(lambda: text.palette().color(QPalette.ColorRole.WindowText) == QColor(DARK.text3))
    assert pixel(dot, 4, 4) == DARK.accent


def test_a_text_never_reads_markup(qtbot: QtBot, light: ThemeWatcher) -> None:
    text = Text("<b>a model's name</b>")
    qtbot.addWidget(text)
    assert text.textFormat() == Qt.TextFormat.PlainText


def test_an_elided_text_keeps_the_whole_for_the_tool_tip(shown: Show) -> None:
    text = Elided("A rather long title that does not fit")
    page = shown(text)
    page.resize(90, 40)
    assert text.text().endswith("…")
    assert text.toolTip() == text.whole() == "A rather long title that does not fit"
    page.resize(600, 40)
    assert text.toolTip() == ""


@pytest.mark.parametrize(("right", "above"), [(False, False), (True, False), (False, True)])
def test_a_popup_stands_at_its_anchor_and_inside_the_screen(
    qtbot: QtBot, shown: Show, right: bool, above: bool
) -> None:
    anchor = Button("Open")
    page = shown(anchor)
    page.move(300, 300)
    popup = Popup(page)
    popup.compose(column(Button("Inside"), margins=(6, 6, 6, 6)))
    popup.open_at(anchor, right=right, above=above)
    panel = popup.geometry().adjusted(SIDE, TOP, -SIDE, -BOTTOM)
    place = QRect(anchor.mapToGlobal(anchor.rect().topLeft()), anchor.size())
    assert not panel.intersects(place)
    assert popup.screen().availableGeometry().contains(panel)
    with qtbot.waitSignal(popup.closed):
        QTest.keyClick(popup, Qt.Key.Key_Escape)


def test_the_start_page_stacks_what_has_no_room_in_a_row(qtbot: QtBot) -> None:
    page = StartPage()
    qtbot.addWidget(page)
    page.set_state(own_model=False, demo="SmolLM2-135M-Instruct")
    page.resize(1000, 800)
    page.show()
    first, second = page.findChildren(Action)[1:]
    assert first.y() == second.y()
    page.resize(480, 900)
    QApplication.processEvents()
    assert first.y() < second.y()
    assert all(action.width() >= action.minimumSizeHint().width() for action in page.findChildren(Action))
    assert [tip.x() for tip in page.tips] == [page.tips[0].x()] * 3


def test_an_elided_text_follows_the_text_size(shown: Show, light: ThemeWatcher) -> None:
    label = Elided("a text that fits at first")
    label.setFixedWidth(label.fontMetrics().horizontalAdvance(label.whole()) + 2)
    shown(label)
    assert label.text() == label.whole()
    light.set_look(Look(Scheme.LIGHT, text_size=20))
    assert label.text().endswith("…")
    light.set_look(Look(Scheme.LIGHT))
    assert label.text() == label.whole()


@pytest.mark.parametrize("words", ['<img src="file:///etc/hostname">' * 4, "<b>a title</b> that is long", "a < b, so"])
def test_the_tip_of_a_cut_text_is_only_a_text(shown: Show, words: str) -> None:
    """Titles and names come from models and files; Qt would load the pictures of a tip that is HTML."""
    label = Elided(words)
    page = shown(label)
    page.resize(40, 30)
    label.resize(40, 20)
    read = QTextDocument()
    read.setHtml(label.toolTip())
    assert read.toPlainText() == words
    assert "<img" not in label.toolTip()
