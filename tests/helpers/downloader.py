"""A program that fetches one file from a hub until it is killed, and says on stdout how many bytes are safely there.

Run as a fork (``fork_server``) of ``run``.
"""

from __future__ import annotations

import os
from pathlib import Path

from desktop.base.errors import AppError
from desktop.library.hub.client import Hub
from desktop.library.hub.control import Control
from desktop.library.hub.transfer import Pace
from tests.helpers.certificates import read_once

PACE = Pace(block=1 << 18, first_wait=0.001, longest_wait=0.01, failures=50, unusable=50)
read_once()  # before the forks


def run(url: str, token: str, repo: str, name: str, target: str) -> None:
    """Fetch it, and say "whole"; or say what was wrong."""
    with Hub(url, token, PACE) as hub:
        try:
            repository = hub.repository(repo)
            file = repository.file(name)
            assert file is not None
            for done in hub.fetch(repository, file, Path(target), Control()):
                _say(done)
        except AppError as error:
            _say(f"error {error.text}")
        else:
            _say("whole")


def _say(what: object) -> None:
    os.write(1, f"{what}\n".encode())
