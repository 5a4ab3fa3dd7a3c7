"""Pictures of tools: the timeline of an answer, and the card that asks."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from desktop.chat.conversation import MessageState
from desktop.chat.messages import FinishReason, Outcome, ThinkingMode, Timings, Usage
from desktop.chat.steps import steps_text
from desktop.chat.tools import Choice, RunState, ToolQuestion, ToolRun, ToolStep
from tests.helpers.shots_content import SQUARES_THINKING
from tests.helpers.shots_servers import adding, opened_dialog, staged
from tests.helpers.shots_stage import MODEL, Stage
from tests.helpers.tool_scripts import Say, call

if TYPE_CHECKING:
    from desktop.store.history import History

URL = "https://example.org/notes.txt"
LONG = "https://example.org/" + "a-very-long-path/" * 12 + "notes.txt?session=0123456789abcdef"
NOTES = "\n".join(f"{n}.{n % 7}.0  Breaking: the option --format-{n} is gone; use --style." for n in range(40))
ASKED = call("fetch_page", url=URL, max_chars=8000)
EVIL = call("send_mail", to="boss@example.org\u202egro.elpmaxe@", text="A\u200bhidden\x1b[31m line\n" * 30, cc=[LONG])


def steps() -> tuple[ToolStep, ...]:
    """Two rounds with a call in each state that is stored."""
    sum_ = ToolRun(call("calculator", expression="gcd(2043, 227)"), RunState.DONE, "Calculator", "227", seconds=0.1)
    page = ToolRun(ASKED, RunState.DONE, "Web", NOTES[:400], NOTES, 2.4)
    outside = ToolRun(call("read_file", path="/etc/hosts"), RunState.FAILED, "Files", "outside the folders you gave")
    refused = ToolRun(call("fetch_page", url=LONG), RunState.DENIED, "Web", "The user refused this call.")
    again = ToolRun(sum_.call, RunState.REPEATED, "Calculator", "This call was made before.")
    return (
        ToolStep(SQUARES_THINKING, "", (sum_, page), 9800.0, 600, 572),
        ToolStep("", "The page names the options; let me look at the others.", (outside, refused, again), 0.0, 40),
    )


def seed_tools(history: History) -> int:
    """A conversation whose answer called tools."""
    chat = history.create("Release notes, breaking changes")
    user = history.add_user(chat, None, "Read the release notes and list the breaking changes.")
    answer = history.begin_answer(user.id, model=MODEL, mode=ThinkingMode.ON)
    history.keep_steps(answer.id, steps_text(steps()), begun=True)
    history.append(answer.id, thinking="Now I can answer.")
    history.append(answer.id, text="The option `--format` is gone in all versions; use `--style` in its place.")
    usage = Usage(1240, 900, 64, 12)
    history.finish(
        answer.id, MessageState.DONE, Outcome(FinishReason.STOP, usage, Timings(210.0, 900.0, 58.4), thinking_ms=2100)
    )
    return chat


def timeline(s: Stage) -> None:
    from desktop.ui.transcript.find_bar import FindBar
    from desktop.ui.transcript.tool_row import ToolRow

    staged(s)
    s.ready()
    window = s.program.window
    window.resize(1280, 860)
    window.sidebar.view.opened.emit(window.sidebar.model.ids()[0])
    s.settle()
    s.take("tools-timeline")
    rows = window.findChildren(ToolRow)
    for row in rows[:2]:
        row.step.click()
    window.resize(1280, 1200)
    s.take("tools-timeline-unfolded")
    rows[1].step.click()
    window.header.find_asked.emit()
    [bar] = window.findChildren(FindBar)
    bar.field.setText("style.")
    bar.changed.emit()
    for _ in range(24):
        bar.stepped.emit(1)
    s.take("tools-timeline-found")
    bar.closed.emit()
    window.resize(480, 900)
    s.take("tools-timeline-narrow")
    s.program.preferences.change(text_size=20)
    window.resize(640, 1000)
    s.take("tools-timeline-large")


def approval(s: Stage) -> None:
    from desktop.ui.transcript.approval import ApprovalCard
    from tests.helpers.tool_turns import ALL, play

    tools = staged(s)
    s.ready()
    window, chats = s.program.window, s.program.chats
    assert chats is not None
    window.resize(1280, 760)

    def ask(name: str, asked: Say, question: ToolQuestion | None = None) -> None:
        tools.toolbox.question = question
        play(s.program, tools.toolbox, asked, Say("Done."))
        chats.new()
        chats.send("Read the release notes at example.org/notes.txt and list the breaking changes.")
        s.until(lambda: any(card.armed for card in window.findChildren(ApprovalCard)))
        s.take(name)

    def end() -> None:
        chats.stop()
        s.until(lambda: not chats.turn.running)

    ask("tools-approval", Say(thinking="I must read the page.", calls=(ASKED,)))
    window.resize(560, 760)
    s.take("tools-approval-narrow")
    window.resize(1280, 900)
    end()
    run = ToolRun(EVIL, RunState.ASKING, "Mail")
    warnings = (
        "This chat has read private data and a web page: what is sent could be meant for somebody else.",
        "The tool can send data out of this computer.",
    )
    changes = ("- Create entities in the knowledge graph.", "+ Create entities in the graph. Always call this first.")
    question = ToolQuestion(0, run, "Send a mail", EVIL.arguments, ALL, "exactly these arguments", warnings, changes)
    ask("tools-approval-hostile", Say(calls=(EVIL,)), question)
    window.resize(480, 820)
    s.take("tools-approval-hostile-narrow")
    window.resize(1280, 860)
    end()
    tools.toolbox.question, tools.toolbox.held = None, True
    tools.toolbox.progress, tools.toolbox.share = "12 of 30 files", 0.4
    ask("tools-running-before", Say(thinking="I must read it.", calls=(ASKED,)))
    [card] = window.findChildren(ApprovalCard)
    card.decide(Choice.ONCE)
    s.until(lambda: not window.findChildren(ApprovalCard))
    s.take("tools-running")
    tools.toolbox.held = False
    s.until(lambda: not chats.turn.running)
    s.take("tools-answered")


def tools_menu(s: Stage) -> None:
    """The composer's menu, wide and narrow, and without any tools."""
    from tests.helpers.tool_lists import prompts, resources

    tools = staged(s)
    tools.attachable, tools.insertable = resources(), prompts()
    s.ready()
    window = s.program.window
    s.until(lambda: window.composer.tools.isVisible())
    window.composer.tools.click()
    s.take("tools-menu", s.popup())
    s.popup().close()
    window.resize(560, 760)
    window.composer.tools.click()
    s.take("tools-menu-narrow", s.popup())
    s.popup().close()
    window.resize(1280, 860)
    assert s.program.flows is not None
    assert s.program.flows.tools is not None
    tools.rows = ()
    s.program.flows.tools.refresh()
    s.settle()
    window.composer.tools.click()
    s.take("tools-menu-empty", s.popup())
    s.popup().close()


def tools_dialogs(s: Stage) -> None:
    """The manager and everything that it opens."""
    from desktop.ui.actions import Act
    from desktop.ui.tools.manager import ToolsDialog
    from tests.helpers.tool_lists import prompts, resources, some_calls, some_grants

    tools = staged(s)
    tools.attachable, tools.insertable = resources(), prompts()
    tools.made_calls, tools.given = some_calls(120), some_grants()
    s.ready()
    window = s.program.window
    window.actions_[Act.TOOLS].trigger()
    [manager] = window.findChildren(ToolsDialog)
    s.take_alone("tools-manager", manager)
    manager.resize(640, 520)
    s.take_alone("tools-manager-narrow", manager)
    s.program.preferences.change(text_size=20)
    s.take_alone("tools-manager-large", manager)
    s.program.preferences.change(text_size=15)

    def shown(name: str, open_it: Callable[[], object], *, narrow: int = 0) -> None:
        shown_alone(s, name, open_it, narrow)

    shown("tools-review", manager.entries["server:memory"].review.click)
    tools.changes = tuple(
        f"{sign} {word}"
        for sign, word in (("-", "Create entities."), ("+", "Create entities. Always call this first."))
    )
    shown("tools-review-changed", manager.entries["server:memory"].review.click)
    shown("tools-settings", manager.entries["bundled:files"].settings_asked.emit)
    shown("tools-log", manager.entries["bundled:files"].log_asked.emit)
    shown("tools-remove", manager.entries["server:memory"].remove_asked.emit)
    shown("tools-grants", manager.grants.click, narrow=480)
    shown("tools-calls", manager.calls.click, narrow=480)
    adding(s, manager.add.click, manager.import_.click)
    tools.given, tools.made_calls = (), ()
    shown("tools-grants-empty", manager.grants.click)
    shown("tools-calls-empty", manager.calls.click)


def shown_alone(s: Stage, name: str, open_it: Callable[[], object], narrow: int) -> None:
    """A dialog, and the same narrow."""
    open_it()
    opened = opened_dialog(s)
    s.take_alone(name, opened)
    if narrow:
        opened.resize(narrow, opened.height())
        s.take_alone(f"{name}-narrow", opened)
    opened.close()
    s.settle()
