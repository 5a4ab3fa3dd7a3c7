# ruff: noqa: E501 - a model writes a paragraph on one line
"""Draws the pictures of the README, and others to look at, from the real window over a scripted engine.

.venv/bin/python -m tests.helpers.shots OUT [--scale 2] [--only NAME]
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication, QWidget

    from desktop.app import Program
    from desktop.engine.scripted import ScriptedEngine
    from desktop.store.history import History

SECONDS = 20.0
SCREEN = """{"screens": [{"name": "wide", "x": 0, "y": 0, "width": 2880, "height": 2400,
 "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}]}"""

QUESTION = (
    "A Llama-style model has 32 layers, 8 KV heads and a head dimension of 128. How much memory does its KV cache "
    "need at 8k, 32k and 128k tokens? Show the formula and a small Python function."
)
THINKING = (
    "The cache keeps a key and a value for every layer and KV head. Per token that is $2 \\cdot 32 \\cdot 8 \\cdot 128$"
    " numbers, so $65{,}536$.\n\nAt two bytes each: $2^{17}$ bytes, 128 KiB. Then 8,192 tokens need $8192 \\cdot 2^{17} "
    "= 2^{30}$ bytes, exactly 1 GiB.\n\nq8_0 stores 32 numbers in 34 bytes, q4_0 in 18."
)
ANSWER = r"""Every token stores one key and one value vector in each layer and KV head. With $L = 32$ layers, $H_{kv} = 8$ heads, head dimension $d = 128$ and $b$ bytes per number, a context of $n$ tokens needs

$$M(n) = 2\,n\,L\,H_{kv}\,d\,b \qquad\Longrightarrow\qquad \left.\frac{M(n)}{n}\right|_{b=2} = 2^{17}\text{ bytes} = 128\text{ KiB}$$

The `q8_0` and `q4_0` types add one 16-bit scale per 32 numbers, so $b = \frac{34}{32}$ and $b = \frac{18}{32}$:

| Context | f16 | q8_0 | q4_0 |
|:--|--:|--:|--:|
| 8,192 | 1.00 GiB | 0.53 GiB | 0.28 GiB |
| 32,768 | 4.00 GiB | 2.13 GiB | 1.13 GiB |
| 131,072 | 16.00 GiB | 8.50 GiB | 4.50 GiB |

```python
def kv_bytes(n_ctx, layers=32, kv_heads=8, head_dim=128, bytes_per=2.0):
    # keys and values of every layer
    return int(2 * n_ctx * layers * kv_heads * head_dim * bytes_per)

print(kv_bytes(32_768) / 2**30)  # 4.0
```

At 32k tokens `q8_0` **halves the cache from 4.00 to 2.13 GiB**: room for the weights on an 8 GB card, since $2.13 < 8 - 2.78$ and $\frac{4.00}{2.13} \approx 1.9$.
"""
SQUARES = "Find the sum of all positive integers n for which n² + 12n − 2007 is a perfect square."
SQUARES_THINKING = (
    "So $(n+6-k)(n+6+k) = 2043$. Both factors are positive, and since $2043$ is odd both are odd, so every factor pair "
    "gives an integer $n$.\n\nFactor $2043$: the digits add up to $9$, so $2043 = 9 \\cdot 227$. Is $227$ prime? It is "
    "not divisible by $2, 3, 5, 7, 11, 13$, and $17^2 > 227$. Yes, prime.\n\nThe pairs are $(1, 2043)$, $(3, 681)$ and "
    "$(9, 227)$. Then $n + 6 = \\frac{a+b}{2}$: that is $1022$, $342$ and $118$. So $n$ is"
)
OLDER = (
    ("Release notes, breaking changes", 0),
    ("Perfect squares n² + 12n − 2007", 0),
    ("Regex for ISO dates", 0),
    ("SQL: newest row per group", 1),
    ("Explain rotary embeddings", 1),
    ("Haiku about the sea", 1),
    ("Sort algorithms compared", 3),
    ("Bayes’ theorem with two tests", 4),
    ("Bash: rename by date", 5),
    ("Proof that √2 is irrational", 40),
)


class Stage:
    """One program with a history, and the pictures taken of it."""

    def __init__(self, app: QApplication, out: Path, suffix: str) -> None:
        from desktop.app import Program
        from desktop.base.paths import find_paths
        from desktop.engine.scripted import SCRIPTED_MODEL, ScriptedEngine

        self.app, self.out, self.suffix = app, out, suffix
        self.engine: ScriptedEngine = ScriptedEngine(replace(SCRIPTED_MODEL, name="SmolLM2-135M-Instruct"))
        self.program: Program = Program(app, find_paths(), make_engine=lambda: self.engine)

    def until(self, done: Callable[[], bool]) -> None:
        """Let the program run until something is true."""
        end = time.monotonic() + SECONDS
        while not done():
            self.app.processEvents()
            time.sleep(0.005)
            if time.monotonic() > end:
                raise TimeoutError(f"{done} did not come true")

    def settle(self) -> None:
        """Let layouts and late heights come to rest."""
        end = time.monotonic() + 0.35
        self.until(lambda: time.monotonic() > end)

    def ready(self) -> None:
        """Open the window and wait for the model."""
        self.program.start()
        self.until(lambda: self.program.window.status_line.state() == "Ready")
        self.settle()

    def popup(self) -> QWidget:
        """The popup that is open."""
        from PySide6.QtWidgets import QApplication

        self.until(lambda: QApplication.activePopupWidget() is not None)
        popup = QApplication.activePopupWidget()
        assert popup is not None
        return popup

    def take(self, name: str, *over: QWidget) -> None:
        """Save the window, with other top-level widgets painted where they are over it."""
        from PySide6.QtGui import QPainter

        self.settle()
        window = self.program.window
        picture = window.grab()
        painter = QPainter(picture)
        for widget in over:
            painter.drawPixmap(
                widget.mapToGlobal(widget.rect().topLeft()) - window.mapToGlobal(window.rect().topLeft()), widget.grab()
            )
        painter.end()
        picture.save(str(self.out / f"{name}{self.suffix}.png"))

    def take_alone(self, name: str, widget: QWidget) -> None:
        """Save one top-level widget."""
        self.settle()
        widget.grab().save(str(self.out / f"{name}{self.suffix}.png"))


def seed(history: History) -> int:
    """Fill the history; returns the conversation to show."""
    from desktop.chat.conversation import MessageState
    from desktop.chat.messages import FinishReason, Outcome, ThinkingMode, Timings, Usage

    shown = 0
    titles = [("KV cache memory at long context", 0), *OLDER]
    for n, (title, days) in enumerate(reversed(titles)):
        when = datetime.now(UTC) - timedelta(days=days, minutes=len(titles) - n)
        history._now = lambda moment=when: moment  # type: ignore[misc]
        shown = history.create(title)
        user = history.add_user(shown, None, QUESTION)
        failed = title.startswith("Regex")
        for _ in range(2):
            answer = history.begin_answer(user.id, model="Nemotron Nano 4B", mode=ThinkingMode.ON)
            history.append(answer.id, text=ANSWER, thinking=THINKING)
            outcome = Outcome(
                FinishReason.STOP, Usage(863, 0, 1041, 572), Timings(210.0, 800.0, 58.4), 9800.0, "x" if failed else ""
            )
            history.finish(answer.id, MessageState.FAILED if failed else MessageState.DONE, outcome)
    return shown


@contextmanager
def stage(out: Path, suffix: str, *, seeded: bool, dark: bool) -> Iterator[Stage]:
    """A program in a home of its own, closed at the end."""
    from PySide6.QtWidgets import QApplication

    from desktop.base.paths import find_paths
    from desktop.base.settings import Settings, save_settings
    from desktop.store.database import Store
    from desktop.ui.theme import load_fonts

    with tempfile.TemporaryDirectory() as home:
        os.environ["NEMODESK_HOME"] = home
        paths = find_paths()
        paths.config.mkdir(parents=True)
        save_settings(paths.settings, Settings(theme="dark" if dark else "light"))
        if seeded:
            store = Store(paths.history)
            store.run(seed).result()
            store.close()
        app = QApplication.instance() or QApplication([])
        assert isinstance(app, QApplication)
        load_fonts()
        made = Stage(app, out, suffix + ("-dark" if dark else "-light"))
        try:
            yield made
        finally:
            made.program.window.close()
            made.settle()


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


def live(s: Stage) -> None:
    from desktop.chat.engine import EngineDied, PromptProgress
    from desktop.chat.messages import ThinkingMode
    from desktop.engine.scripted import Gate

    s.ready()
    window, chats = s.program.window, s.program.chats
    assert chats is not None
    reading, thinking, answering = Gate(), Gate(), Gate()
    s.engine.enqueue(
        PromptProgress(2048, 4310, 0), reading, *_pieces(SQUARES_THINKING), thinking, "</think>",
        *_pieces(ANSWER[:900]), answering, EngineDied("The engine stopped: out of memory while answering."),
    )  # fmt: skip
    chats.set_mode(ThinkingMode.ON)
    chats.send(SQUARES)
    s.until(lambda: chats.turn.progress is not None)
    s.take("reading")
    reading.open()
    s.until(lambda: chats.turn.thinking and chats.turn.tokens > 100)
    window.composer.edit.set_text("And which of these n\nare even?")
    s.take("thinking")
    thinking.open()
    s.until(lambda: not chats.turn.thinking)
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


def dialogs(s: Stage) -> None:
    from desktop.library.install import InstallProgress
    from desktop.library.library import Item
    from desktop.ui.actions import Act
    from desktop.ui.dialogs.convert import ConvertDialog
    from desktop.ui.dialogs.help import AboutDialog, ShortcutsDialog
    from desktop.ui.dialogs.nemotron import NemotronDialog

    s.ready()
    window = s.program.window
    for act, kind in ((Act.SHORTCUTS, ShortcutsDialog), (Act.ABOUT, AboutDialog)):
        window.actions_[act].trigger()
        sheet = window.findChildren(kind)[0]
        s.take_alone(act.name.lower(), sheet)
        sheet.close()
    window.actions_[Act.NEMOTRON].trigger()
    dialog = window.findChildren(NemotronDialog)[0]
    s.take_alone("nemotron", dialog)
    dialog.close()
    window.actions_[Act.CONVERT].trigger()
    convert = window.findChildren(ConvertDialog)[0]
    convert.form.set_folder("/home/ada/Llama-3.1-Nemotron-Nano-4B-v1.1")
    s.take_alone("convert-form", convert)
    convert.form.show_error("config.json is missing in this folder: choose the folder that holds it.")
    convert.fit()
    s.take_alone("convert-error", convert)
    convert.form.show_error("")
    convert.progress.begin("Llama-3.1-Nemotron-Nano-4B-v1.1", "Q4_K_M")
    convert.progress.show_progress(InstallProgress(1_180_000_000, 2_780_000_000, "blk.13.ffn_down.weight", "Q6_K"), 74)
    convert._show(convert.progress)
    s.take_alone("convert-progress", convert)
    item = Item(
        "x",
        "Nemotron Nano 4B v1.1",
        Path("/home/ada/.local/share/nemodesk/models/x/model.gguf"),
        2_780_000_000,
        "Q4_K_M",
    )
    convert.outcome.show_item(item, 171)
    convert._show(convert.outcome)
    s.take_alone("convert-result", convert)
    convert.close()


def _pieces(text: str) -> list[str]:
    return [text[n : n + 4] for n in range(0, len(text), 4)]


SCENES: dict[str, tuple[Callable[[Stage], None], bool]] = {
    "first_run": (first_run, False),
    "conversation": (conversation, True),
    "live": (live, True),
    "popups": (popups, True),
    "dialogs": (dialogs, False),
}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("out", type=Path)
    parser.add_argument("--scale", default="1")
    parser.add_argument("--only", default="")
    parser.add_argument("--theme", default="light,dark")
    parser.add_argument("--here", action="store_true", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if not options.here:  # the scale must be known before the application starts
        with tempfile.TemporaryDirectory() as folder:
            screen = Path(folder) / "screen.json"
            screen.write_text(SCREEN)
            platform = f"offscreen:configfile={screen}"
            environment = {**os.environ, "QT_QPA_PLATFORM": platform, "QT_SCALE_FACTOR": options.scale}
            command = [sys.executable, "-m", "tests.helpers.shots", *sys.argv[1:], "--here"]
            sys.exit(subprocess.run(command, env=environment, check=False).returncode)
    options.out.mkdir(parents=True, exist_ok=True)
    for name, (scene, seeded) in SCENES.items():
        for theme in options.theme.split(","):
            if options.only in name:
                with stage(options.out, f"@{options.scale}", seeded=seeded, dark=theme == "dark") as made:
                    scene(made)


if __name__ == "__main__":
    main()
