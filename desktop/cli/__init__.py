"""The command line: one module a command. Imports everything but ui and PySide6."""

from desktop.cli.main import parse, run_command

__all__ = ["parse", "run_command"]
