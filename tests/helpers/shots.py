"""Draws the pictures of the README, and others to look at, from the real window over a scripted engine.

.venv/bin/python -m tests.helpers.shots OUT [--scale 2] [--only NAME] [--language de]

The README's are first-run, conversation, formulas, thinking, narrow and banner, put through pngquant.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from tests.helpers.shots_content import SQUARES, SQUARES_ANSWER, SQUARES_THINKING, seed, seed_formulas
from tests.helpers.shots_dialogs import dialogs
from tests.helpers.shots_exchange import exchange
from tests.helpers.shots_finding import palette, search
from tests.helpers.shots_keeping import broken, keeping, reading
from tests.helpers.shots_library import library
from tests.helpers.shots_memory import memory
from tests.helpers.shots_servers import picking
from tests.helpers.shots_settings import settings
from tests.helpers.shots_sidebar import seed_order, sidebar
from tests.helpers.shots_stage import Stage, stage
from tests.helpers.shots_thinking import thinking
from tests.helpers.shots_tools import approval, seed_tools, timeline, tools_dialogs, tools_menu
from tests.helpers.shots_trust import tools_fault, tools_page
from tests.helpers.shots_undo import undo
from tests.helpers.shots_wizard import wizard

if TYPE_CHECKING:
    from desktop.engine.scripted import Gate
    from desktop.store.history import History

HOUR = 14  # it is always afternoon in the pictures
SCREEN = """{"screens": [{"name": "wide", "x": 0, "y": 0, "width": 2880, "height": 2400,
 "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}]}"""


def first_run(s: Stage) -> None:
    s.ready()
    s.take("first-run")
    s.program.window.resize(560, 820)
    s.take("first-run-narrow")


def conversation(s: Stage) -> None:
    from desktop.ui.transcript.timeline import Step, Thought

    s.ready()
    window = s.program.window
    window.resize(1280, 1040)
    s.until(lambda: bool(window.sidebar.model.ids()))
    window.sidebar.view.opened.emit(window.sidebar.model.ids()[0])
    s.settle()
    s.take("conversation")
    [thought] = window.findChildren(Thought)
    thought.findChildren(Step)[0].click()
    s.take("conversation-unfolded")
    thought.findChildren(Step)[0].click()
    window.resize(1280, 860)
    window.toast.offer("Conversation moved to Trash", lambda: None)
    s.take("toast")
    window.toast.hide()
    window.header.title.edit()
    s.take("rename")
    window.composer.take_focus()
    window.resize(600, 820)
    s.take("narrow")
    window.toggle_sidebar()
    s.take("narrow-sidebar")


def formulas(s: Stage) -> None:
    from desktop.ui.transcript.timeline import Step, Thought

    s.ready()
    window = s.program.window
    window.resize(1280, 1260)
    s.until(lambda: bool(window.sidebar.model.ids()))
    window.sidebar.view.opened.emit(window.sidebar.model.ids()[0])
    s.settle()
    [thought] = window.findChildren(Thought)
    thought.findChildren(Step)[0].click()
    window.composer.take_focus()
    s.take("formulas")


def live(s: Stage) -> None:
    from desktop.chat.engine import EngineDied, PromptProgress
    from desktop.chat.messages import ThinkingMode
    from desktop.engine.scripted import Gate

    s.ready()
    s.program.window.resize(1280, 960)
    window, chats = s.program.window, s.program.chats
    assert chats is not None
    reading, thinking, answering = Gate(), Gate(), Gate()
    steps = [*_paced(SQUARES_THINKING), thinking, "</think>", *_paced(SQUARES_ANSWER), answering]
    dead = EngineDied("The engine stopped: out of memory while answering.")
    s.engine.enqueue(PromptProgress(812, 1906, 0), reading, *steps, dead)
    chats.set_mode(ThinkingMode.ON)
    chats.send(SQUARES)
    s.until(lambda: chats.turn.progress is not None)
    s.take("reading")
    reading.open()
    s.play(steps, thinking)
    window.composer.edit.set_text("And which of these n\nare even?")
    s.take("thinking")
    thinking.open()
    s.play(steps, answering)
    s.take("answering")
    answering.open()
    s.until(lambda: window.banner.isVisible())
    window.composer.edit.set_text("")
    s.take("banner")


def popups(s: Stage) -> None:
    s.ready()
    window = s.program.window
    s.until(lambda: bool(window.sidebar.model.ids()))
    window.header.picker.click()
    s.take("model-picker", s.popup())
    s.popup().close()
    window.header.more.click()
    s.take("menu", s.popup())
    s.popup().close()
    window.toggle_menu_bar()
    window.menuBar().setActiveAction(window.menuBar().actions()[2])
    s.take("menu-bar", s.popup())
    s.popup().close()
    window.menuBar().hide()
    window.resize(640, 700)
    s.settle()
    window.composer.switch.findChildren(type(window.composer.send))[-1].click()
    s.take("thinking-menu", s.popup())
    s.popup().close()


def writing(s: Stage) -> None:
    """Attachments, waiting messages, and the hint while something hangs over the window."""
    from desktop.chat.conversation import Attachment
    from desktop.engine.scripted import Gate
    from desktop.ui.drop import Dropped

    s.ready()
    window, chats = s.program.window, s.program.chats
    assert chats is not None
    window.sidebar.view.opened.emit(window.sidebar.model.ids()[0])
    s.until(lambda: chats.id is not None)
    gate = Gate()
    s.engine.enqueue("Squares of odd numbers are odd", gate)
    chats.send("Is that so for all of them?")
    s.until(gate.reached.is_set)
    chats.send("And what about the sum of the first n odd numbers? Show it for n up to ten, please.")
    chats.send("Then prove it.", (Attachment("proof.tex", "\\begin{proof}"),))
    window.composer.add_attachment(Attachment("squares.py", "x = 1\n" * 120, "python"))
    window.composer.add_attachment(Attachment("Pasted text", "word " * 5000))
    window.composer.add_attachment(Attachment("a-very-long-name-of-a-log-file-from-last-night.log", "line\n" * 90))
    window.composer.set_draft("Compare it with this program")
    s.take("writing")
    window.resize(560, 820)
    s.take("writing-narrow")
    window.resize(1280, 860)
    chats.stop()
    s.until(lambda: not chats.turn.running)
    s.take("writing-paused")
    window.drop._say(Dropped(None, (), (Path("notes.txt"),)))
    window.drop.setGeometry(window.rect())
    window.drop.show()
    window.drop.raise_()
    s.take("writing-drop")


def _paced(text: str) -> list[str | Gate]:
    """The text as tokens of four letters, with a gate behind each."""
    from desktop.engine.scripted import Gate

    return [step for n in range(0, len(text), 4) for step in (text[n : n + 4], Gate())]


SCENES: dict[str, tuple[Callable[[Stage], None], Callable[[History], int] | None]] = {
    "first_run": (first_run, None),
    "conversation": (conversation, seed),
    "formulas": (formulas, seed_formulas),
    "live": (live, seed),
    "budget": (thinking, seed),
    "popups": (popups, seed),
    "writing": (writing, seed),
    "dialogs": (dialogs, None),
    "sidebar": (sidebar, seed_order),
    "settings": (settings, seed),
    "undo": (undo, seed),
    "palette": (palette, seed_order),
    "search": (search, seed_order),
    "exchange": (exchange, seed_order),
    "keeping": (keeping, seed_order),
    "broken": (broken, seed),
    "reading": (reading, seed),
    "wizard": (wizard, None),
    "library": (library, None),
    "memory": (memory, seed),
    "timeline": (timeline, seed_tools),
    "approval": (approval, seed),
    "tools_menu": (tools_menu, seed),
    "tools_dialogs": (tools_dialogs, seed),
    "tools_picking": (picking, seed),
    "tools_page": (tools_page, seed),
    "tools_fault": (tools_fault, seed),
}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("out", type=Path)
    parser.add_argument("--scale", default="1")
    parser.add_argument("--only", default="")
    parser.add_argument("--theme", default="light,dark")
    parser.add_argument("--language", default="en")
    parser.add_argument("--here", action="store_true", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if not options.here:  # the scale must be known before the application starts
        with tempfile.TemporaryDirectory() as folder:
            screen = Path(folder) / "screen.json"
            screen.write_text(SCREEN)
            platform = f"offscreen:configfile={screen}"
            zone = f"SHOTS{(datetime.now(UTC).hour - HOUR):+d}"
            environment = {**os.environ, "QT_QPA_PLATFORM": platform, "QT_SCALE_FACTOR": options.scale, "TZ": zone}
            command = [sys.executable, "-m", "tests.helpers.shots", *sys.argv[1:], "--here"]
            sys.exit(subprocess.run(command, env=environment, check=False).returncode)
    options.out.mkdir(parents=True, exist_ok=True)
    suffix = "" if options.language == "en" else f"-{options.language}"
    suffix += "" if options.scale == "1" else f"@{options.scale}"
    for name, (scene, fill) in SCENES.items():
        for theme in options.theme.split(","):
            if options.only in name:
                with stage(options.out, suffix, fill=fill, dark=theme == "dark", language=options.language) as made:
                    scene(made)


if __name__ == "__main__":
    main()
