"""The wizard up to the install, as a user goes through it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from desktop.base.errors import EnvironmentFault
from desktop.ui.dialogs.convert import ConvertDialog
from desktop.ui.dialogs.link import LinkDialog
from desktop.ui.parts.choice import Choice
from desktop.ui.wizard.dialog import WizardDialog
from desktop.ui.wizard.survey import read_repository
from tests.helpers.installer import FULL_DISK, NO_CARD, SMALL_CARD, Installer
from tests.helpers.window_driver import Driver
from tests.helpers.wizard_hands import open_wizard, to_licence, wizard_of

REPO = "nvidia/Llama-3.1-Nemotron-Nano-4B-v1.1"
CARD = "Install Nemotron Nano 4B. Downloads 9.0 GB, keeps 2.8 GB. You can close the window; it goes on."


def choices(dialog: WizardDialog) -> list[str]:
    """The names of the rows that show."""
    QApplication.processEvents()  # new ones show then
    return [one.accessibleName() for one in dialog.model.kinds.findChildren(Choice) if one.isVisible()]


def choice(dialog: WizardDialog, words: str) -> Choice:
    """The row whose name holds these words."""
    QApplication.processEvents()
    rows = [one for one in dialog.model.kinds.findChildren(Choice) if one.isVisible()]
    [found] = [one for one in rows if words in one.accessibleName()]
    return found


def test_the_first_card_opens_it_and_the_computer_is_described(driver: Driver) -> None:
    driver.click(driver.button(CARD))
    [dialog] = driver.window.findChildren(WizardDialog)
    driver.until(dialog.computer.next.isEnabled)
    assert dialog.computer.card.words() == "NVIDIA GeForce RTX 4070 11.10 GiB of 12.00 GiB free"
    assert dialog.computer.disk.words() == "214 GB free"
    assert dialog.computer.verdicts()[0].startswith("Fits your card as Q8_0 with 54,272 tokens of context")
    assert dialog.steps.accessibleName() == "Step 1 of 5: This computer"


def test_a_computer_that_cannot_be_described_can_be_looked_at_again(driver: Driver, installer: Installer) -> None:
    found, installer.system = installer.system, EnvironmentFault("The engine does not start: install Nemodesk again.")
    dialog = open_wizard(driver)
    driver.until(lambda: dialog.computer.error().startswith("The engine does not start"))
    assert not dialog.computer.next.isEnabled()
    installer.system = found
    driver.click(dialog.computer.again)
    driver.until(dialog.computer.next.isEnabled)
    assert dialog.computer.error() == ""


def test_types_have_size_quality_and_context_and_one_is_recommended(driver: Driver) -> None:
    dialog = wizard_of(driver)
    driver.click(dialog.computer.next)
    names = choices(dialog)
    assert [name for name in names if "Recommended" in name] == [
        "Q8_0, Recommended, No loss that one notices, +0.04 %, 4.80 GB, 54,272 tokens of context"
    ]
    assert "Downloads 9.03 GB" in dialog.model.note.text()
    assert "Weights 4.08 GiB" in dialog.model.memory.accessibleName()
    hidden = len(choices(dialog))
    driver.click(dialog.model.kinds.more)
    assert len(choices(dialog)) > hidden
    driver.click(choice(dialog, "BF16"))
    selection = dialog.model.selection()
    assert selection is not None
    assert (selection.request.repo, selection.request.kind) == (REPO, "BF16")


def test_without_a_card_it_says_so_a_small_card_gets_another_type_and_a_choice_of_the_users_stays(
    driver: Driver, installer: Installer
) -> None:
    installer.system = NO_CARD
    dialog = wizard_of(driver)
    assert "None that Nemodesk can compute on" in dialog.computer.card.words()
    assert "minutes instead of seconds" in dialog.computer.card.words()
    assert dialog.computer.verdicts()[0].startswith("Runs on the processor as Q4_K_M")
    installer.system = SMALL_CARD
    driver.click(dialog.computer.again)
    driver.until(dialog.computer.next.isEnabled)
    driver.click(dialog.computer.next)
    assert "27 of 32 layers on the card" in choice(dialog, "Recommended").accessibleName()
    assert choice(dialog, "Recommended").isChecked()
    driver.click(choice(dialog, "Q8_0"))
    driver.click(dialog.model.back)
    driver.click(dialog.computer.again)
    driver.until(dialog.computer.next.isEnabled)
    driver.click(dialog.computer.next)
    assert choice(dialog, "Q8_0").isChecked()


def test_a_full_disk_is_said_with_numbers_before_anything_is_fetched(driver: Driver, installer: Installer) -> None:
    installer.system = FULL_DISK
    dialog = wizard_of(driver)
    assert "free some space first" in dialog.computer.disk.words()
    driver.click(dialog.computer.next)
    assert not dialog.model.next.isEnabled()
    assert "3.10 GB are free" in dialog.model.note.text()  # and what is published shows by itself
    driver.click(choice(dialog, "bartowski"))
    assert dialog.model.next.isEnabled()
    assert "Downloads 2.78 GB" in dialog.model.note.text()
    selection = dialog.model.selection()
    assert selection is not None
    assert selection.request.gguf == "nvidia_Llama-3.1-Nemotron-Nano-4B-v1.1-Q4_K_M.gguf"


@pytest.mark.parametrize(
    ("typed", "repo"),
    [
        ("owner/model", "owner/model"),
        (" https://huggingface.co/owner/model/tree/main?x=1 ", "owner/model"),
        ("hf.co/owner/model", "owner/model"),
        ("owner", ""),
        ("owner/../model", ""),
        ("../etc/passwd", ""),
        ("https://example.org/owner/model", ""),
        ("", ""),
    ],
)
def test_repositories_as_people_paste_them(typed: str, repo: str) -> None:
    assert read_repository(typed) == repo


def test_a_repository_of_the_users_own(driver: Driver) -> None:
    dialog = wizard_of(driver)
    driver.click(dialog.computer.next)
    driver.click(driver.button("Another repository", dialog))
    assert not dialog.model.next.isEnabled()
    QTest.keyClicks(dialog.model.repo, "owner")
    assert not dialog.model.next.isEnabled()
    QTest.keyClicks(dialog.model.repo, "/model")
    driver.click(choice(dialog, "Q8_0"))
    driver.click(dialog.model.next)
    assert dialog.licence.tick.text() == "I have read the model's licence and accept it"
    selection = dialog.model.selection()
    assert selection is not None
    assert (selection.request.repo, selection.request.kind) == ("owner/model", "Q8_0")


def test_what_is_here_already_leads_to_where_it_is_taken_in(driver: Driver) -> None:
    dialog = wizard_of(driver)
    driver.click(dialog.computer.next)
    driver.click(dialog.model.have)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert [action.text() for action in menu.actions()] == ["Convert a folder…", "Open a GGUF file…"]
    QTest.keyClick(menu, Qt.Key.Key_Return)
    driver.until(lambda: any(one.isVisible() for one in driver.window.findChildren(ConvertDialog)))
    assert not dialog.isVisible()


def test_nothing_is_fetched_before_the_licences_are_accepted(driver: Driver, installer: Installer) -> None:
    dialog = wizard_of(driver)
    to_licence(driver, dialog)
    assert not dialog.licence.next.isEnabled()
    labels = [button.accessibleName() for button in dialog.licence.links]
    assert labels == ["Read the licence: NVIDIA Open Model License", "Read the licence: Llama 3.1 Community License"]
    assert "Built with Llama" in " ".join(dialog.licence.notices())
    driver.click(dialog.licence.links[0])
    [link] = dialog.findChildren(LinkDialog)
    assert "nvidia-open-model-license" in link.field.toPlainText()
    link.close()
    QTest.keyClick(dialog.licence.tick, Qt.Key.Key_Space)
    assert dialog.licence.next.isEnabled()
    driver.click(dialog.licence.back)
    driver.click(driver.button("Nemotron Nano 8B v1", dialog))
    driver.click(dialog.model.next)
    assert not dialog.licence.next.isEnabled()  # of another model
    assert installer.requests == []


def test_it_can_be_gone_through_by_keys_alone(driver: Driver, installer: Installer) -> None:
    dialog = wizard_of(driver)

    def press(key: Qt.Key) -> None:
        focus = dialog.focusWidget()
        assert focus is not None
        QTest.keyClick(focus, key)

    def tab_to(name: str) -> None:
        for _ in range(40):
            focus = dialog.focusWidget()
            if focus is not None and focus.accessibleName() == name:
                return
            press(Qt.Key.Key_Tab)
        pytest.fail(f"Tab does not reach {name!r}")

    tab_to("Continue")
    press(Qt.Key.Key_Return)
    QApplication.processEvents()  # the rows find their places
    dialog.activateWindow()
    driver.until(dialog.isActiveWindow)
    press(Qt.Key.Key_Down)
    tab_to("Continue")
    press(Qt.Key.Key_Return)
    tab_to("I have read these licences and accept them")
    press(Qt.Key.Key_Space)
    tab_to("Install")
    press(Qt.Key.Key_Return)
    driver.until(lambda: installer.running)
    assert installer.requests[0].kind == "Q6_K"
    assert dialog.page is dialog.install
