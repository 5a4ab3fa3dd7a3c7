"""Keys, focus, menus, room and themes."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QHelpEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QMenu, QToolTip

from desktop.base.paths import find_paths
from desktop.base.settings import load_settings
from desktop.ui.actions import Act
from desktop.ui.composer.composer import Composer
from desktop.ui.composer.thinking import ThinkingMenu
from desktop.ui.dialogs.about import AboutDialog
from desktop.ui.dialogs.help import ShortcutsDialog
from desktop.ui.parts.choice import Choice
from desktop.ui.theme import Scheme, leading, t
from desktop.ui.transcript.user import UserMessage
from tests.helpers.window_driver import Driver


def test_a_letter_typed_anywhere_goes_to_the_composer(driver: Driver) -> None:
    driver.window.header.picker.setFocus()
    driver.write("a")
    assert driver.window.composer.draft() == "a"
    assert driver.window.focusWidget() is driver.window.composer.edit


def test_space_and_enter_press_the_focused_button(driver: Driver) -> None:
    driver.ask("First question")
    for key in (Qt.Key.Key_Space, Qt.Key.Key_Return):
        driver.window.sidebar.new.setFocus()
        driver.press(key)
        assert driver.chats.id is None
        assert driver.window.composer.draft() == ""


def test_f6_goes_round_the_areas(driver: Driver) -> None:
    driver.ask("First question")
    driver.until(lambda: driver.window.sidebar.view.isVisible())
    window = driver.window
    areas = (window.sidebar, window.header, window.centre, window.composer)
    seen = []
    for _ in areas:
        driver.press(Qt.Key.Key_F6)
        focus = window.focusWidget()
        assert focus is not None
        seen.append(next(n for n, area in enumerate(areas) if area is focus or area.isAncestorOf(focus)))
    assert seen == [0, 1, 2, 3]
    driver.press(Qt.Key.Key_F6, Qt.KeyboardModifier.ShiftModifier)
    assert window.centre.isAncestorOf(window.focusWidget())


def test_the_ring_shows_after_keys_and_not_after_a_click(driver: Driver) -> None:
    button = driver.window.header.picker
    button.setFocus(Qt.FocusReason.TabFocusReason)
    assert button.ring
    driver.window.composer.take_focus()
    button.setFocus(Qt.FocusReason.MouseFocusReason)
    assert not button.ring


def test_every_button_has_a_name(driver: Driver) -> None:
    driver.ask("First question")
    unnamed = [button for button in driver.window.findChildren(QAbstractButton) if not button.accessibleName()]
    # Qt's own button at the end of a tool bar, and those of menus, are not ours
    assert [b for b in unnamed if type(b).__module__.startswith("desktop") and b.isVisible()] == []


def test_no_two_actions_share_a_key(driver: Driver) -> None:
    keys = [driver.window.actions_[act].shortcut().toString() for act in Act]
    used = [key for key in keys if key]
    assert len(set(used)) == len(used)


def test_every_action_is_in_a_menu_and_does_something(driver: Driver) -> None:
    shown = {action for menu in driver.window.actions_.menus for action in menu.actions()}
    for act in Act:
        action = driver.window.actions_[act]
        assert action in shown, act
        assert action.receivers("2triggered(bool)") > 0 or action.receivers("2triggered()") > 0, act


def test_alt_shows_and_hides_the_menu_bar(driver: Driver) -> None:
    bar = driver.window.menuBar()
    assert not bar.isVisible()
    QTest.keyClick(driver.window.composer.edit, Qt.Key.Key_Alt)
    assert bar.isVisible()
    QTest.keyClick(driver.window.composer.edit, Qt.Key.Key_Alt)
    assert not bar.isVisible()
    assert driver.window.focusWidget() is driver.window.composer.edit
    QTest.keyPress(driver.window.composer.edit, Qt.Key.Key_Alt)
    QTest.keyClick(driver.window.composer.edit, Qt.Key.Key_T, Qt.KeyboardModifier.AltModifier)
    QTest.keyRelease(driver.window.composer.edit, Qt.Key.Key_Alt)
    assert not bar.isVisible()


def test_ctrl_b_hides_the_sidebar_and_it_is_remembered(driver: Driver) -> None:
    assert driver.window.sidebar.isVisible()
    driver.ctrl(Qt.Key.Key_B)
    assert not driver.window.sidebar.isVisible()
    driver.restart()
    assert not driver.window.sidebar.isVisible()
    driver.click(driver.button("Show or hide the sidebar"))
    assert driver.window.sidebar.isVisible()


def test_the_sidebars_width_has_limits_and_is_remembered(driver: Driver) -> None:
    sidebar = driver.window.sidebar
    sidebar.set_width(300)
    assert sidebar.width() == 300
    sidebar.set_width(5000)
    assert sidebar.width() == 360
    driver.restart()
    assert driver.window.sidebar.preferred_width() == 360


def test_a_narrow_window_folds(driver: Driver) -> None:
    driver.ask("First question")
    window = driver.window
    window.resize(880, 700)
    assert not window.sidebar.isVisible()
    window.resize(600, 700)
    assert window.header.picker.text() == "Q4_1"
    assert driver.button("Thinking off").isVisible()
    driver.ctrl(Qt.Key.Key_B)
    assert window.sidebar.isVisible()
    assert window.composer.mapTo(window, window.composer.rect().topLeft()).x() < window.sidebar.width()
    driver.press(Qt.Key.Key_Escape)
    assert not window.sidebar.isVisible()
    driver.ctrl(Qt.Key.Key_B)
    QTest.mouseClick(window._body.veil, Qt.MouseButton.LeftButton)
    assert not window.sidebar.isVisible()
    window.resize(1200, 800)
    assert window.sidebar.isVisible()


def test_the_thinking_menu_of_the_narrow_window(driver: Driver) -> None:
    driver.window.resize(600, 700)
    driver.click(driver.button("Thinking off"))
    [menu] = driver.window.findChildren(ThinkingMenu)
    choice = next(c for c in menu.findChildren(Choice) if c.accessibleName().startswith("Think,"))
    driver.click(choice)
    assert driver.button("Thinking on").isVisible()
    assert driver.window.focusWidget() is driver.window.composer.edit


def test_the_composer_grows_to_eight_lines(driver: Driver) -> None:
    edit = driver.window.composer.edit
    heights = []
    for count in (1, 2, 8, 30):
        edit.set_text("\n".join("line" for _ in range(count)))
        heights.append(edit.height())
    assert heights == [24, 48, 192, 192]


def test_a_paste_is_plain_text(driver: Driver) -> None:
    from PySide6.QtCore import QMimeData

    data = QMimeData()
    data.setHtml("<b>bold</b>")
    data.setText("bold\nsecond")
    driver.window.composer.edit.insertFromMimeData(data)
    assert driver.window.composer.draft() == "bold\nsecond"
    assert "font-weight:7" not in driver.window.composer.edit.toHtml()


def test_up_in_the_empty_composer_edits_the_last_message(driver: Driver) -> None:
    driver.engine.enqueue("Two")
    driver.engine.enqueue("Four")
    driver.ask("1+1?")
    driver.press(Qt.Key.Key_Up)
    [message] = driver.window.findChildren(UserMessage)
    assert message.editing
    driver.write("2+2?")
    driver.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    driver.until(lambda: driver.texts()[-1] == "Four")


@pytest.mark.parametrize(("scheme", "dark"), [(Scheme.LIGHT, False), (Scheme.DARK, True)])
def test_the_theme_setting_is_used_and_kept(driver: Driver, scheme: Scheme, dark: bool) -> None:
    driver.ask("First question")
    menus = [menu for menu in driver.window.findChildren(QMenu) if menu.title() == "Theme"]
    action = next(a for a in menus[0].actions() if a.data() == scheme.value)
    action.trigger()
    assert t().dark is dark
    assert load_settings(find_paths().settings).theme == scheme.value
    image = driver.window.grab().toImage()
    assert image.pixelColor(4, image.height() - 40).name().upper() == t().sidebar
    driver.restart()
    assert t().dark is dark


def test_an_unknown_theme_follows_the_system(driver: Driver, home: Path) -> None:
    driver.stop()
    path = find_paths().settings
    path.write_text('{"theme": "sepia", "window": "no geometry"}', encoding="utf-8")
    driver.start()
    assert driver.window.isVisible()


def test_the_sheets_of_help(driver: Driver) -> None:
    driver.ctrl(Qt.Key.Key_Slash)
    [sheet] = driver.window.findChildren(ShortcutsDialog)
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    driver.until(lambda: not driver.window.findChildren(ShortcutsDialog))
    driver.menu(Act.ABOUT)
    [about] = driver.window.findChildren(AboutDialog)
    driver.click(driver.button("Close", about))


def test_stop_is_disabled_while_nothing_runs(driver: Driver) -> None:
    assert not driver.window.actions_[Act.STOP].isEnabled()
    assert not driver.window.actions_[Act.REGENERATE].isEnabled()
    driver.ask("First question")
    assert driver.window.actions_[Act.REGENERATE].isEnabled()
    assert driver.window.actions_[Act.STOP].shortcut() == QKeySequence("Esc")


def test_a_draft_that_cannot_be_sent_says_why(driver: Driver) -> None:
    driver.menu(Act.UNLOAD)
    driver.write("Hello")
    driver.until(lambda: "Choose a model first" in notes(driver.window.composer))


def notes(composer: Composer) -> list[str]:
    """The texts that show in the composer."""
    from desktop.ui.parts.layout import Text

    return [label.text() for label in composer.findChildren(Text) if label.isVisible()]


def test_chosen_keys_work_and_the_tool_tip_names_them(driver: Driver) -> None:
    driver.program.preferences.change(shortcuts={"SIDEBAR": "Ctrl+J"})
    driver.ctrl(Qt.Key.Key_B)
    assert driver.window.sidebar.isVisible()
    driver.ctrl(Qt.Key.Key_J)
    assert not driver.window.sidebar.isVisible()
    button = driver.button("Show or hide the sidebar")
    middle = button.rect().center()
    QApplication.sendEvent(button, QHelpEvent(QEvent.Type.ToolTip, middle, button.mapToGlobal(middle)))
    assert QToolTip.text() == "Show or hide the sidebar  Ctrl+J"
    QToolTip.hideText()
    driver.restart()
    driver.ctrl(Qt.Key.Key_J)
    assert driver.window.sidebar.isVisible()


def test_ctrl_z_takes_back_what_can_be_taken_back_and_nothing_else(driver: Driver) -> None:
    opened: list[str] = []
    driver.window.toast.tell("Exported one chat", "Show in folder", lambda: opened.append("folder"))
    driver.write("typed")
    driver.ctrl(Qt.Key.Key_Z)
    assert driver.window.composer.draft() == ""
    assert opened == []
    driver.window.toast.offer("Chat pinned", lambda: opened.append("undone"))
    driver.ctrl(Qt.Key.Key_Z)
    assert opened == ["undone"]


def test_undo_takes_back_what_was_typed_and_not_the_height_of_lines(driver: Driver) -> None:
    edit = driver.window.composer.edit
    assert not edit.document().isUndoAvailable()
    driver.write("typed")
    driver.program.preferences.change(theme="dark")
    driver.ctrl(Qt.Key.Key_Z)
    assert driver.window.composer.draft() == ""
    assert not edit.document().isUndoAvailable()
    driver.window.composer.set_draft("put there")
    driver.program.preferences.change(text_size=20)
    driver.ctrl(Qt.Key.Key_Z)
    assert driver.window.composer.draft() == "put there"
    assert edit.textCursor().blockFormat().lineHeight() == leading("body")
