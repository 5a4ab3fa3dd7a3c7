"""Reading ahead in the window: what the engine is given while its user reads, types, attaches and looks around."""

from __future__ import annotations

from types import SimpleNamespace

import psutil
import pytest

from desktop.chat import ahead
from desktop.chat.conversation import Attachment
from desktop.chat.engine import EngineDied, Prompt
from desktop.chat.messages import ThinkingMode
from desktop.engine.scripted import Gate
from desktop.ui.actions import Act
from desktop.ui.flow.ahead import AheadFlow
from desktop.ui.flow.models import Phase
from desktop.ui.status_line import StatusLine
from tests.helpers.window_driver import Driver


@pytest.fixture(autouse=True)
def power(monkeypatch: pytest.MonkeyPatch) -> SimpleNamespace:
    """The battery of the computer; it hangs on the mains until a test pulls the plug."""
    battery = SimpleNamespace(power_plugged=True)
    monkeypatch.setattr(psutil, "sensors_battery", lambda: battery)
    return battery


def text(prompt: Prompt) -> str:
    return "".join(segment.text for segment in prompt)


def read(driver: Driver) -> list[str]:
    """The prompts that were read ahead."""
    return [text(prompt) for prompt in driver.engine.prefills]


def flow(driver: Driver) -> AheadFlow:
    assert driver.program.flows is not None
    return driver.program.flows.ahead


def waits(driver: Driver) -> bool:
    """Whether something is to be read soon."""
    return flow(driver).busy


def detail(line: StatusLine) -> str:
    return line._detail.text()


def test_when_an_answer_ends_its_history_is_read_once_without_the_thinking(driver: Driver) -> None:
    driver.engine.enqueue("<think>", "Long thoughts.", "</think>", "Blue.")
    driver.ask("Which colour?")
    driver.until(lambda: len(read(driver)) == 1)
    assert read(driver) == ["User: Which colour?\n\nAssistant: Blue.\n\nUser: "]
    driver.until(lambda: not waits(driver))
    driver.ask("And why?")
    assert text(driver.engine.requests[-1].prompt).startswith(read(driver)[0])
    driver.until(lambda: len(read(driver)) == 2)


def test_a_draft_is_read_after_a_pause(driver: Driver) -> None:
    driver.ask("Which colour?")
    driver.until(lambda: len(read(driver)) == 1)
    driver.write("Tell me more abou")
    assert waits(driver)
    driver.until(lambda: read(driver)[-1].endswith("User: Tell me more"))
    driver.write("t ships")
    driver.until(lambda: read(driver)[-1].endswith("User: Tell me more about"))
    known = read(driver)[-1]
    driver.ask(" now")
    assert text(driver.engine.requests[-1].prompt).startswith(known)


def test_an_attachment_is_read_with_what_is_written(driver: Driver) -> None:
    driver.window.composer.add_attachment(Attachment("notes.txt", "Ships and ropes."))
    driver.until(lambda: len(read(driver)) == 1)
    assert read(driver)[0].endswith("Ships and ropes.\n```\n\n")


def test_conversations_are_read_after_a_rest_and_the_switch_reads_again(
    driver: Driver, chats: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    for chat in chats:
        driver.click_row(chat)
        driver.until(lambda chat=chat: driver.chats.id == chat)  # type: ignore[misc]
        driver.ask(f"Hello {chat}")
        driver.until(lambda: not waits(driver))
    before = len(read(driver))
    with monkeypatch.context() as patch:
        patch.setattr(ahead, "REST", 600.0)  # however slow this machine is
        for chat in (chats[1], chats[0], chats[1]):
            driver.click_row(chat)
            driver.until(lambda chat=chat: driver.chats.id == chat)  # type: ignore[misc]
            assert waits(driver)
    driver.click_row(chats[0])
    driver.until(lambda: len(read(driver)) > before)
    assert [prompt.split("\n")[0] for prompt in read(driver)[before:]] == [f"User: Hello {chats[0]}"]
    driver.window.composer.switch.cycle()
    assert driver.chats.mode is not ThinkingMode.OFF
    assert waits(driver)
    driver.until(lambda: len(read(driver)) == before + 2)


def test_switched_off_nothing_is_read_until_it_is_switched_on(driver: Driver) -> None:
    driver.program.preferences.change(read_ahead="off")
    driver.ask("Which colour?")
    driver.write("Tell me more")
    assert not waits(driver)
    driver.program.preferences.change(read_ahead="mains")
    driver.until(lambda: len(read(driver)) == 1)
    gate = Gate()
    driver.engine.enqueue_ahead(gate)
    driver.write(" about it")
    driver.until(gate.reached.is_set)
    driver.program.preferences.change(read_ahead="off")
    driver.until(lambda: not waits(driver))
    assert len(read(driver)) == 2


def test_a_chat_that_is_left_for_an_empty_one_is_read_no_further(driver: Driver) -> None:
    """It may be in the trash by now, and the processor is not kept busy for it."""
    gate = Gate()
    driver.engine.enqueue_ahead(gate)
    driver.ask("Which colour?")
    driver.until(gate.reached.is_set)
    driver.menu(Act.NEW)
    assert waits(driver)
    driver.until(lambda: not waits(driver))
    assert len(read(driver)) == 1


def test_on_battery_nothing_is_read_unless_the_user_wants_it(driver: Driver, power: SimpleNamespace) -> None:
    power.power_plugged = False
    driver.ask("Which colour?")
    driver.until(lambda: not waits(driver))
    assert read(driver) == []
    driver.program.preferences.change(read_ahead="always")
    driver.write("Tell me more")
    driver.until(lambda: len(read(driver)) == 1)


def test_an_answer_that_was_stopped_is_left_as_it_is_until_something_is_written(driver: Driver) -> None:
    gate = Gate()
    driver.engine.enqueue("<think>", "Hm", gate)
    driver.send("Which colour?")
    driver.until(gate.reached.is_set)
    driver.menu(Act.STOP)
    driver.finished()
    driver.until(lambda: not waits(driver))
    assert read(driver) == [], "Continue needs its thinking"
    driver.write("Never mind, ")
    driver.until(lambda: len(read(driver)) == 1)


def test_the_status_line_tells_of_it_quietly_and_a_message_does_not_wait(driver: Driver) -> None:
    gate = Gate()  # never opened
    driver.engine.enqueue_ahead(gate)
    driver.ask("Which colour?")
    quiet = detail(driver.window.status_line)
    driver.until(gate.reached.is_set)
    driver.until(lambda: detail(driver.window.status_line) == "Reading ahead")
    assert driver.window.status_line.state() == "Ready"
    driver.ask("And why?")
    assert driver.texts()[-1] == "Scripted answer."
    driver.until(lambda: detail(driver.window.status_line) == quiet)


def test_a_death_on_the_way_costs_no_turn(driver: Driver) -> None:
    driver.engine.enqueue_ahead(EngineDied("The engine ended."))
    driver.ask("Which colour?")
    driver.until(lambda: driver.models.state.phase is Phase.FAILED)
    driver.ask("And why?")
    assert driver.texts()[-1] == "Scripted answer."
    driver.until(lambda: driver.models.state.phase is Phase.READY)  # its news take another way than the answer
    driver.until(lambda: not waits(driver))
    assert len(read(driver)) == 1, "what killed it is not tried again"
