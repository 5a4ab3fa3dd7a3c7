"""Entry of the program: hands over to the engine's child, the window or the command line. Imports nothing heavy."""

from __future__ import annotations

import os
import sys


def main(arguments: list[str] | None = None) -> int:
    """Run the program; returns its exit status.

    ``engine-worker``, ``history-worker``, ``export-worker`` and ``tool-host`` are hidden: the app starts itself with
    them for its child processes, because a frozen app has no Python to start.
    """
    arguments = sys.argv[1:] if arguments is None else arguments
    if arguments[:1] == ["engine-worker"]:
        from desktop.engine.worker.main import main as worker

        return worker()
    if arguments[:1] == ["history-worker"]:
        from desktop.store.worker import main as keep

        return keep(arguments[1:])
    if arguments[:1] == ["export-worker"]:
        from desktop.app.export_worker import main as export

        return export(arguments[1:])
    if arguments[:1] == ["tool-host"]:
        from desktop.plugins.host.main import main as serve_tools

        return serve_tools(arguments[1:])
    if arguments[:1] == ["window-check"]:
        from desktop.app import check_window

        return check_window()
    if not arguments:  # before the command line is imported, which costs more than half a window
        return _open()
    from desktop.cli import parse, run_command

    options = parse(arguments)
    if options.command is not None:
        return run_command(options)
    return _open(options.model, question=options.question)


def _open(model: str | None = None, *, question: bool = False) -> int:
    """The window; without a display the terminal chat; without a terminal too, the demo job."""
    if has_display():
        from desktop.app import run

        return run(model, question=question)
    from desktop.base.i18n import tr
    from desktop.cli import parse, run_command

    if sys.stdin is not None and sys.stdin.isatty():
        sys.stderr.write(tr("No display was found: this is the terminal chat.") + "\n")
        return run_command(parse(["chat", *(["--model", model] if model else [])]))
    sys.stderr.write(tr("No display and no terminal were found: running the demo job.") + "\n")
    return run_command(parse(["demo"]))


def has_display() -> bool:
    """Whether a window can open: always off Linux; there, when X11 or Wayland answers or Qt was told a platform."""
    if not sys.platform.startswith("linux"):
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


if __name__ == "__main__":
    sys.exit(main())
