"""A program that claims a data folder as the window's does. Run as a fork (``fork_server``) of ``run``.

It says ``first`` and then each word that it hears, or how it went with the one that was there before: ``told`` or
``alone``.
"""

from __future__ import annotations

import os
from pathlib import Path

from PySide6 import QtNetwork  # imported here so that no fork has to
from PySide6.QtCore import QCoreApplication

from desktop.app.instance import Instance

__all__ = ["QtNetwork", "run"]


def say(word: str) -> None:
    os.write(1, word.encode() + b"\n")


def run(data: str) -> None:
    app = QCoreApplication([])
    instance = Instance(Path(data))
    if not instance.claim():
        say("told" if instance.tell() else "alone")
        return
    instance.listen()
    instance.asked.connect(lambda message: say(message.decode()))
    say("first")
    app.exec()
