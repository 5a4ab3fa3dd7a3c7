"""Pictures of thinking under control: the countdown, the budget's menus, how it ended, and what a switch costs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.chat.engine import CachedTokens, Prompt
from tests.helpers.shots_content import SQUARES, SQUARES_ANSWER, SQUARES_THINKING
from tests.helpers.shots_stage import Stage

if TYPE_CHECKING:
    from desktop.engine.scripted import Gate


def thinking(s: Stage) -> None:
    from desktop.chat.ending import spent
    from desktop.chat.messages import ThinkingMode
    from desktop.engine.scripted import Gate

    s.ready()
    window, chats = s.program.window, s.program.chats
    assert chats is not None
    window.resize(1280, 900)
    early, late = Gate(), Gate()
    words = _paced(SQUARES_THINKING)
    half = len(words) // 2
    steps = [*words[:half], early, *words[half:], late, spent(256), *_paced(SQUARES_ANSWER[:400])]
    s.engine.enqueue(*steps)
    seeded = window.sidebar.model.ids()[0]
    chats.set_mode(ThinkingMode.ON)
    window.composer.budget_chosen.emit(256)
    chats.send(SQUARES)
    s.play(steps, early)
    s.take("budget-half")
    s.program.preferences.change(text_size=20)
    window.resize(740, 800)
    s.take("budget-large")
    window.resize(480, 700)
    s.take("budget-large-narrow")
    s.program.preferences.change(text_size=15)
    window.resize(1280, 900)
    early.open()
    s.play(steps[half + 1 :], late)
    s.take("budget-nearly")
    window.resize(480, 700)
    s.take("budget-narrow")
    window.resize(1280, 900)
    late.open()
    s.play(steps[steps.index(late) + 1 :], Gate())
    s.until(lambda: not chats.turn.running)
    s.take("budget-ended")
    window.composer.budget.click()
    s.take("budget-menu", s.popup())
    s.popup().close()
    s.engine.cached = _cached  # type: ignore[method-assign]
    chats.open(seeded)
    s.until(lambda: chats.id == seeded)
    switched(s)


def switched(s: Stage) -> None:
    """What a switch costs, and the menu of a narrow window."""
    from desktop.chat.messages import ThinkingMode

    window, chats = s.program.window, s.program.chats
    assert chats is not None
    chats.set_mode(ThinkingMode.OFF)
    s.until(window.composer._reread.isVisible)
    s.take("switched")
    window.resize(480, 700)
    s.take("switched-narrow")
    chats.set_mode(ThinkingMode.ON)
    window.composer.switch._button.click()
    s.take("budget-menu-narrow", s.popup())
    s.popup().close()


async def _cached(prompt: Prompt) -> CachedTokens:
    return CachedTokens(3304, 12, 12)


def _paced(text: str) -> list[str | Gate]:
    """The text as tokens of four letters, with a gate behind each."""
    from desktop.engine.scripted import Gate

    return [step for n in range(0, len(text), 4) for step in (text[n : n + 4], Gate())]
