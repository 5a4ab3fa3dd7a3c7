"""``nemodesk chat``: one answer, or a conversation in the terminal. Nothing is written to the history.

What the model has read is kept among the computed states, as the window's settings say.
"""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import sys
from collections.abc import AsyncIterator

from desktop.base.errors import AppError, UsageError
from desktop.base.footprint import Way
from desktop.base.i18n import tr
from desktop.chat.memory import BATCHES, KV_TYPES, MAX_LAYERS
from desktop.chat.messages import FinishReason, ThinkingMode
from desktop.chat.modes import MOST_BUDGET
from desktop.chat.options import Overrides
from desktop.cli.output import Output
from desktop.cli.session import default_budget, find_model, open_session
from desktop.cli.talk import TerminalChat
from desktop.cli.tools import leave, open_tools


def add_parser(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command."""
    parser = commands.add_parser("chat", help=tr("ask a question, or chat in the terminal"))
    parser.add_argument(
        "prompt", nargs="?", metavar="PROMPT", help=tr("the question; without one a conversation starts")
    )
    parser.add_argument("--model", default=argparse.SUPPRESS, help=tr("an id, a .gguf file, or demo"))
    parser.add_argument("--think", choices=[mode.value for mode in ThinkingMode], help=tr("the thinking switch"))
    parser.add_argument(
        "--budget", type=budget, metavar="N", help=tr("tokens it may think before it has to answer; 0 for no limit")
    )
    parser.add_argument("--max-tokens", type=positive, default=0, metavar="N", help=tr("longest answer in tokens"))
    parser.add_argument("--seed", type=int, metavar="N", help=tr("makes sampling repeatable"))
    parser.add_argument("--temperature", type=temperature, metavar="F", help=tr("0 always takes the likeliest token"))
    parser.add_argument(
        "--tool", action="append", default=[], metavar="NAME", help=tr("a tool that it may call; once for each")
    )
    parser.add_argument("--allow-tools", action="store_true", help=tr("call the tools without asking, as in a script"))
    add_way(parser)
    parser.add_argument("--threads", type=positive, default=0, metavar="N", help=tr("processor threads"))
    parser.add_argument("--json", action="store_true", help=tr("print JSON lines"))
    parser.set_defaults(command=run)


def add_way(parser: argparse.ArgumentParser) -> None:
    """Add the options of how a model is loaded."""
    parser.add_argument("--context", type=positive, default=0, metavar="N", help=tr("context size in tokens"))
    parser.add_argument("--gpu-layers", type=layers, default=-1, metavar="N", help=tr("layers on the graphics card"))
    parser.add_argument("--kv-type", choices=KV_TYPES, default="", help=tr("type of keys and values"))
    parser.add_argument("--batch", type=batch, default=0, metavar="N", help=tr("tokens computed at once"))


def layers(text: str) -> int:
    """A count of layers, for argparse."""
    value = int(text)
    if not 0 <= value <= MAX_LAYERS:
        raise argparse.ArgumentTypeError(tr("must be between 0 and {most}", most=MAX_LAYERS))
    return value


def batch(text: str) -> int:
    """Tokens of a batch, for argparse."""
    value = int(text)
    if not BATCHES[0] <= value <= BATCHES[-1]:
        raise argparse.ArgumentTypeError(tr("must be between {least} and {most}", least=BATCHES[0], most=BATCHES[-1]))
    return value


def positive(text: str) -> int:
    """A whole number above 0, for argparse."""
    value = int(text)
    if value < 1:
        raise argparse.ArgumentTypeError(tr("must be 1 or more"))
    return value


def budget(text: str) -> int:
    """A whole number from 0, for argparse."""
    value = int(text)
    if not 0 <= value <= MOST_BUDGET:
        raise argparse.ArgumentTypeError(tr("must be from 0 to {most}", most=MOST_BUDGET))
    return value


def temperature(text: str) -> float:
    """A temperature from 0 to 5, for argparse."""
    value = float(text)
    if not 0 <= value <= 5:
        raise argparse.ArgumentTypeError(tr("must be between 0 and 5"))
    return value


def run(options: argparse.Namespace, output: Output) -> int:
    """One answer or a conversation."""
    prompt = options.prompt
    if prompt is None and not sys.stdin.isatty():
        prompt = sys.stdin.read()
    if prompt is not None and not prompt.strip():
        raise UsageError(tr("The question is empty: type one after “chat”."))
    opening = _opened(options, output)
    with asyncio.Runner() as runner:
        chat = runner.run(opening.__aenter__())
        try:
            if prompt is None:
                output.note(tr("{name}. Ctrl+C stops an answer, Ctrl+D leaves.", name=chat.session.name))
                converse(chat, runner)
                return 0
            outcome = runner.run(chat.ask(prompt))
        finally:
            runner.run(opening.__aexit__(None, None, None))
    return 130 if outcome.reason is FinishReason.STOPPED else 0


@contextlib.asynccontextmanager
async def _opened(options: argparse.Namespace, output: Output) -> AsyncIterator[TerminalChat]:
    """A conversation with its tools and its model, which are gone at the end."""
    way = Way(options.context, options.gpu_layers, options.kv_type, options.batch)
    model, asking = find_model(options.model), leave(output, allow=options.allow_tools)
    async with (
        open_tools(options.tool, output, asking) as toolbox,
        open_session(model, output, way, threads=options.threads) as session,
    ):
        yield TerminalChat(
            session,
            output,
            mode=ThinkingMode(options.think) if options.think else None,
            overrides=Overrides(temperature=options.temperature, seed=options.seed),
            max_tokens=options.max_tokens,
            budget=default_budget() if options.budget is None else options.budget,
            toolbox=toolbox,
        )


def converse(chat: TerminalChat, runner: asyncio.Runner) -> None:
    """Read questions until the input ends, or Ctrl+C leaves; an answer that fails does not end the conversation.

    Questions are read outside of the loop: a thread that waits for a line cannot be ended.
    """
    with contextlib.suppress(ImportError):
        import readline  # noqa: F401 - gives input() line editing; Windows' console has its own
    prompt = "\n> " if sys.stdout.isatty() and not chat.output.json_lines else ""
    while True:
        try:
            line = input(prompt)
        except (EOFError, KeyboardInterrupt):
            chat.output.line()
            return
        if not line.strip():
            continue
        try:
            runner.run(chat.ask(line))
        except AppError as error:
            chat.output.error(error.text)
        except KeyboardInterrupt:  # where the loop takes no signal, or before it does: the answer is given up
            chat.output.line()
