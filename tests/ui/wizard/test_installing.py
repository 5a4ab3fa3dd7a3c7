"""The install in the wizard: progress, pause, cancel, and what stands in its way."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtTest import QTest

from desktop.base.errors import EnvironmentFault
from desktop.base.paths import find_paths
from desktop.base.secrets import NoSecureStore
from desktop.engine.scripted import Gate
from desktop.library.hub.errors import AccessNeeded, no_connection
from desktop.library.install import InstallProgress, Stage
from desktop.library.report import KindReport, Report
from desktop.ui.flow.installing import State
from desktop.ui.flow.models import Phase
from desktop.ui.parts.quality import QualityView
from desktop.ui.wizard.tasks import Mark
from tests.helpers.installer import Installer, fetching
from tests.helpers.window_driver import Driver
from tests.helpers.wizard_hands import REPO, REQUEST, WHOLE, begin, begun, demo_item, flow_of, half_done, wizard_of

HUB = "https://huggingface.co"


class Clock:
    """Time that goes when the test says so."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


def test_from_the_first_click_to_an_answer(driver: Driver, installer: Installer) -> None:
    item = demo_item()
    gate = Gate()
    installer.play(fetching(WHOLE // 4, WHOLE), gate, InstallProgress(Stage.CHECK, WHOLE, WHOLE), item)
    dialog = begun(driver)
    driver.until(lambda: dialog.install.percent() == "25 %")
    assert installer.requests == [REQUEST]
    assert [task.mark for task in dialog.install.tasks] == [Mark.DONE, Mark.NOW, Mark.LATER]
    assert dialog.install.tasks[1].figure() == "2.50 GB of 10.0 GB"
    assert dialog.steps.accessibleName() == "Step 4 of 5: Install"
    gate.open()
    driver.until(lambda: dialog.page is dialog.ready)
    assert dialog.ready.values()["Type"] == item.type
    assert dialog.ready.values()["Place"] == str(item.path)
    driver.click(dialog.ready.chat)
    assert not dialog.isVisible()
    assert dialog.page is dialog.computer  # where another model begins
    driver.until(lambda: driver.models.state.item is not None and driver.models.state.item.id == item.id)
    driver.until(lambda: driver.models.state.phase is Phase.READY)
    driver.engine.enqueue("Hello.")
    driver.ask("Say hello")
    assert driver.texts()[-1] == "Hello."


def test_the_last_page_shows_what_became_of_the_weights(
    driver: Driver, installer: Installer, monkeypatch: pytest.MonkeyPatch
) -> None:
    exact = KindReport("norms", ("F32",), 1000, 4000, 1000, 0.0)
    report = Report("F32", "0" * 64, 4100, "", "", (exact,), exact)
    monkeypatch.setattr("desktop.ui.wizard.dialog.stored_report", lambda _: report)
    installer.play(InstallProgress(Stage.CHECK, WHOLE, WHOLE), demo_item())
    dialog = begun(driver)
    driver.until(lambda: dialog.page is dialog.ready)
    driver.until(lambda: bool(dialog.ready.findChildren(QualityView)))
    dialog.ready.show_report(None)
    driver.until(lambda: not dialog.ready.findChildren(QualityView))


def test_speed_and_time_left_come_from_the_last_half_minute(driver: Driver, installer: Installer) -> None:
    clock, flow = Clock(), flow_of(driver)
    flow.clock = clock
    gates = [Gate() for _ in range(3)]
    events = [fetching(n * 100_000_000, WHOLE) for n in range(4)]
    installer.play(*(one for pair in zip(events, gates, strict=False) for one in pair))
    dialog = begun(driver)
    for n, gate in enumerate(gates[:2]):
        driver.until(lambda n=n: flow.progress == events[n])  # type: ignore[misc]
        clock.now += 20
        gate.open()
    driver.until(lambda: flow.progress == events[2])
    assert dialog.install.speed() == "5.0 MB/s"
    assert dialog.install.left() == "33 min left"


def test_pause_resume_and_a_speed_limit_reach_the_child(driver: Driver, installer: Installer) -> None:
    installer.play(fetching(1_000_000, WHOLE))
    dialog = begun(driver)
    driver.until(lambda: flow_of(driver).progress is not None)
    driver.click(dialog.install.pause)
    assert dialog.install.left() == "Paused"
    assert dialog.install.pause.text() == "Resume"
    driver.click(dialog.install.pause)
    dialog.install.limit.chosen.emit(2)
    assert installer.orders == ["pause", "resume", "limit 2000000"]
    assert flow_of(driver).state is State.RUNNING


def test_cancel_asks_and_says_what_stays(driver: Driver, installer: Installer) -> None:
    installer.play(fetching(3_100_000_000, WHOLE))
    dialog = begun(driver)
    driver.until(lambda: flow_of(driver).progress is not None)
    driver.click(dialog.install.cancel)
    assert "3.10 GB of the work is done" in dialog.install.question.words()
    assert installer.running
    driver.click(dialog.install.question.go_on)
    assert not dialog.install.question.isVisible()
    driver.click(dialog.install.cancel)
    driver.click(dialog.install.question.keep)
    driver.until(lambda: dialog.page is dialog.model)
    assert not installer.running


def test_cancel_can_delete_what_was_fetched(driver: Driver, installer: Installer) -> None:
    folder = half_done()
    driver.restart()
    driver.until(lambda: driver.said() != "")
    installer.play(fetching(3_100_000_000, WHOLE))
    dialog = begun(driver)
    driver.until(lambda: flow_of(driver).progress is not None)
    driver.click(dialog.install.cancel)
    driver.click(dialog.install.question.delete)
    driver.until(lambda: dialog.page is dialog.model and not folder.exists())


def test_what_is_cancelled_as_the_network_goes_does_not_try_again(
    driver: Driver, installer: Installer, monkeypatch: pytest.MonkeyPatch
) -> None:
    gate = Gate()
    installer.play(fetching(1_000_000, WHOLE), gate, no_connection(HUB, "refused"))
    dialog = begun(driver)
    driver.until(lambda: flow_of(driver).progress is not None)
    driver.click(dialog.install.cancel)
    monkeypatch.setattr("desktop.jobs.runner.Job.cancel", lambda _: None)  # it comes too late: the end is on its way
    driver.click(dialog.install.question.keep)
    gate.open()
    driver.until(lambda: dialog.page is dialog.model)
    assert flow_of(driver).state is State.IDLE
    assert installer.requests == [REQUEST]


def test_a_fault_is_one_sentence_on_the_page_and_trying_again_goes_on(driver: Driver, installer: Installer) -> None:
    installer.play(fetching(1_000_000, WHOLE), EnvironmentFault("The disk is full: free 2.3 GB, then try again."))
    dialog = begun(driver)
    driver.until(lambda: flow_of(driver).state is State.FAILED)
    assert dialog.install.trouble.words().startswith("The disk is full: free 2.3 GB, then try again.")
    assert "is kept" in dialog.install.trouble.words()
    installer.play(fetching(2_000_000, WHOLE))
    driver.click(dialog.install.trouble.again)
    driver.until(lambda: flow_of(driver).progress == fetching(2_000_000, WHOLE))
    assert dialog.install.trouble.words() == ""
    assert installer.requests == [REQUEST, REQUEST]


def test_without_the_network_it_waits_and_tries_again_by_itself(
    driver: Driver, installer: Installer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop.ui.flow.installing.RETRY_S", (0,))
    installer.play(fetching(1_000_000, WHOLE), no_connection(HUB, "refused"))
    installer.play(no_connection(HUB, "refused"))
    installer.play(fetching(2_000_000, WHOLE))
    dialog = begun(driver)
    seen: list[str] = []
    flow_of(driver).changed.connect(lambda: seen.append(dialog.install.trouble.words()))
    driver.until(lambda: flow_of(driver).progress == fetching(2_000_000, WHOLE))
    [said] = {words for words in seen if words}
    assert "cannot be reached" in said
    assert "tries again by itself" in said
    assert flow_of(driver).interruptions == 2
    assert len(installer.requests) == 3
    assert dialog.install.trouble.words() == ""


def test_a_line_that_brings_nothing_is_said_to_be_waited_for(driver: Driver, installer: Installer) -> None:
    gate, silent = Gate(), replace(fetching(1_000_000, WHOLE), trouble="The hub cannot be reached.")
    installer.play(fetching(1_000_000, WHOLE), silent, gate, fetching(2_000_000, WHOLE))
    dialog = begun(driver)
    driver.until(lambda: flow_of(driver).progress == silent)
    assert dialog.install.left() == "Waiting for the network"
    assert dialog.install.trouble.words().startswith("The hub cannot be reached. Nemodesk waits and tries again")
    assert not dialog.install.trouble.again.isVisible()
    gate.open()
    driver.until(lambda: dialog.install.trouble.words() == "")
    assert flow_of(driver).interruptions == 1


def test_a_gated_repository_asks_for_a_token_which_is_not_shown_again(
    driver: Driver, installer: Installer, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept: list[tuple[str, str]] = []

    def keep(endpoint: str, value: str) -> None:
        kept.append((endpoint, value))
        raise NoSecureStore("This computer has no keyring.")

    monkeypatch.setattr("desktop.ui.flow.installing.keep_token", keep)
    installer.play(AccessNeeded(f"{REPO} asks for a token.", f"{HUB}/{REPO}", token=True))
    dialog = wizard_of(driver)
    begin(driver, dialog)
    driver.until(lambda: dialog.page is dialog.token)
    assert not dialog.token.next.isEnabled()
    QTest.keyClicks(dialog.token.field, "hf_secret")
    assert dialog.token.field.displayText() != "hf_secret"
    driver.click(dialog.token.next)
    assert dialog.token.field.text() == ""
    driver.until(lambda: dialog.page is dialog.install)
    assert kept == [(HUB, "hf_secret")]
    assert installer.tokens == ["", "hf_secret"]
    assert "hf_secret" not in find_paths().settings.read_text()


def test_a_licence_that_is_accepted_on_the_hub_only_needs_another_try(driver: Driver, installer: Installer) -> None:
    installer.play(AccessNeeded("Your account has not been given access.", f"{HUB}/{REPO}", token=False))
    dialog = wizard_of(driver)
    begin(driver, dialog)
    driver.until(lambda: dialog.page is dialog.token)
    assert not dialog.token.field.isVisible()
    driver.click(dialog.token.next)
    driver.until(lambda: dialog.page is dialog.install)
    assert len(installer.requests) == 2
