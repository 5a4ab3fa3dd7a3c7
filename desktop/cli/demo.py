"""``nemodesk demo``: the whole job on the demo model: a checkpoint converted, loaded, and asked one question."""

from __future__ import annotations

import argparse
import asyncio
import tempfile
from pathlib import Path

from converter.api import Options
from desktop.base.errors import EnvironmentFault
from desktop.base.i18n import tr
from desktop.chat.options import Overrides
from desktop.cli.convert import convert_folder
from desktop.cli.output import Output
from desktop.cli.session import open_session
from desktop.cli.talk import TerminalChat
from desktop.library.demo import NAME
from desktop.library.library import Item

QUESTION = "Write a haiku about the sea."


def add_parser(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command."""
    parser = commands.add_parser("demo", help=tr("convert the demo model's checkpoint and ask it a question"))
    parser.add_argument("--json", action="store_true", help=tr("print JSON lines"))
    parser.set_defaults(command=run)


def run(options: argparse.Namespace, output: Output) -> int:
    """Rebuild the checkpoint, convert it, ask."""
    with tempfile.TemporaryDirectory(prefix="nemodesk-demo-") as folder:
        item = convert_demo(Path(folder), output)
        output.line(tr("Demo model: try the app, not the answers."))
        output.line(f"> {QUESTION}")
        asyncio.run(ask_demo(item, output))
    return 0


def convert_demo(folder: Path, output: Output) -> Item:
    """Write SmolLM2's checkpoint folder from the demo file's own weights and convert it to Q4_K_M in ``folder``."""
    from converter.demo_checkpoint import (
        write_demo_checkpoint,
    )  # numpy and gguf: other commands should not wait for them

    output.note(tr("Rebuilding the checkpoint of {name}…", name=NAME))
    checkpoint = folder / NAME
    try:
        write_demo_checkpoint(checkpoint)
    except OSError as error:
        text = tr("{path} cannot be written: {reason}.", path=checkpoint, reason=error.strerror)
        raise EnvironmentFault(text, str(error)) from error
    result = convert_folder(Options(checkpoint, folder / "demo.gguf"), output)
    output.note(tr("Converted in {seconds} s.", seconds=f"{result.seconds:.1f}"))
    return Item(str(result.path), NAME, result.path, result.bytes, result.file_type)


async def ask_demo(item: Item, output: Output) -> str:
    """Load the converted file and ask it the question; the answer."""
    async with open_session(item, output) as session:
        chat = TerminalChat(session, output, overrides=Overrides(seed=1), max_tokens=80)
        await chat.ask(QUESTION)
    return chat.messages[-1].text
