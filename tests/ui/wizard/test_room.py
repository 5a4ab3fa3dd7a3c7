"""No text of the wizard is cut, in a language that takes half as much room again, and every control has a name."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest

from desktop.base import i18n
from desktop.base.errors import EnvironmentFault
from desktop.base.paths import find_paths
from desktop.library.hub.errors import AccessNeeded
from desktop.library.library import Item, Library
from desktop.ui.wizard.dialog import WizardDialog
from tests.helpers.accessible import faults, vague
from tests.helpers.cut_texts import Cuts, watching
from tests.helpers.installer import FULL_DISK, NO_CARD, RTX, SMALL_CARD, Installer, fetching
from tests.helpers.window_driver import Driver
from tests.helpers.wizard_hands import begin, flow_of, open_wizard, wizard_of

WHOLE = 10_000_000_000


def longer(source: str, n: int | None) -> str:
    """The text in a language of long words; what is filled in stays."""
    text = i18n.english(source, n)
    return f"{text} {'Wörter' * (1 + len(text) // 14)}" if " " in text or len(text) > 14 else f"{text}wort"


@pytest.fixture
def long_words() -> Iterator[None]:
    """Texts made from now on are longer."""
    i18n.set_translator(longer)
    yield
    i18n.set_translator(i18n.english)


class Eye:
    """Looks at each page: what is cut there, what has no name."""

    def __init__(self, cuts: Cuts) -> None:
        self.cuts, self.wrong = cuts, set[str]()

    def look(self, dialog: WizardDialog) -> None:
        self.cuts.look(dialog)
        name = type(dialog.page).__name__
        self.wrong |= {f"{name}: {one}" for one in (*faults(dialog), *vague(dialog))}
        if dialog.page.inner().width() > dialog.page.width():
            self.wrong.add(f"{name} goes on beyond the right edge")

    def found(self) -> set[str]:
        """Paths and names from elsewhere may be shortened."""
        return self.wrong | {one for one in self.cuts.found if not one.startswith(("elided: /", "elided: model-"))}


def choose(driver: Driver, dialog: WizardDialog, installer: Installer, eye: Eye) -> None:
    """All that a computer can be, and all that can be chosen."""
    for system in (NO_CARD, FULL_DISK, SMALL_CARD, RTX):
        installer.system = system
        driver.click(dialog.computer.again)
        driver.until(dialog.computer.next.isEnabled)
        eye.look(dialog)
        driver.click(dialog.computer.next)
        eye.look(dialog)
        driver.click(dialog.model.back)
    driver.click(dialog.computer.next)
    driver.click(dialog.model.kinds.more)
    driver.click(dialog.model.kinds.published)
    eye.look(dialog)
    models = dialog.model.models
    assert models is not None
    for index in (2, 0):
        models.set_index(index)
        models.chosen.emit(index)
        dialog.model.repo.setText("owner/model")
        eye.look(dialog)
        driver.click(dialog.model.next)
        eye.look(dialog)
        driver.click(dialog.licence.back)
    driver.click(dialog.model.back)


def install(driver: Driver, dialog: WizardDialog, installer: Installer, eye: Eye) -> None:
    """All that an install can come to."""
    flow = flow_of(driver)
    installer.play(AccessNeeded("This repository asks for a token.", "https://huggingface.co/a/b", token=True))
    begin(driver, dialog)
    driver.until(lambda: dialog.page is dialog.token)
    eye.look(dialog)
    installer.play(fetching(WHOLE // 2, WHOLE), replace(fetching(WHOLE // 2, WHOLE), trouble="The hub is away."))
    flow.again()
    driver.until(lambda: flow.trouble != "")
    eye.look(dialog)
    driver.click(dialog.install.pause)
    driver.click(dialog.install.cancel)
    eye.look(dialog)
    driver.click(dialog.install.question.keep)
    driver.until(lambda: not flow.active)
    installer.play(EnvironmentFault("The disk is full: free 2.3 GB, then try again."))
    assert flow.request is not None
    flow.start(flow.request)
    driver.until(lambda: flow.error is not None)
    eye.look(dialog)
    path = Library(find_paths().models).demo().path
    installer.play(Item("demo", "A model", path, 2_780_000_000, "Q4_K_M"))
    flow.again()
    driver.until(lambda: dialog.page is dialog.ready)
    eye.look(dialog)


def test_no_text_is_cut_and_every_control_has_a_name(driver: Driver, installer: Installer, long_words: None) -> None:
    with watching() as cuts:
        eye = Eye(cuts)
        dialog = wizard_of(driver)
        choose(driver, dialog, installer, eye)
        install(driver, dialog, installer, eye)
        assert eye.found() == set()


def test_the_smallest_window_shows_every_page(driver: Driver, installer: Installer) -> None:
    """Longer names of files and repositories may be shortened there, the program's own words not."""
    dialog = open_wizard(driver)
    assert dialog.steps.isVisible()
    dialog.resize(dialog.minimumSize())
    driver.until(lambda: not dialog.steps.isVisible())
    driver.until(dialog.computer.next.isEnabled)
    begin(driver, dialog)
    driver.until(lambda: dialog.page is dialog.install)
    for page in (dialog.computer, dialog.model, dialog.licence, dialog.token, dialog.install, dialog.ready):
        dialog.show_page(page)
        driver.app.processEvents()
        assert page.inner().width() <= page.width(), type(page).__name__
        assert page.minimumSizeHint().width() <= page.width(), type(page).__name__
