"""What a server's cage shows: the user's folder, but not what other programs keep secret there."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from desktop.plugins.bubblewrap import find, wrapped
from desktop.plugins.mcp.cage import rules
from desktop.plugins.mcp.config import Server
from desktop.plugins.sandbox import Level
from tests.helpers.plugins import isolation


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A user's folder with a key and a text in it."""
    made = tmp_path / "home"
    (made / ".ssh").mkdir(parents=True)
    (made / ".ssh" / "id_ed25519").write_text("the key")
    (made / ".netrc").write_text("the password")
    (made / "notes.txt").write_text("the notes")
    monkeypatch.setattr(Path, "home", lambda: made)
    return made


def test_secrets_of_other_programs_are_hidden(home: Path) -> None:
    found = rules(Server("one", "One", ("/bin/cat",)), [home / "app"])
    assert home in found.writable
    assert {home / "app", home / ".ssh", home / ".netrc"} <= set(found.hidden)


def test_a_server_reads_the_users_folder_and_no_key(home: Path) -> None:
    if isolation().level is not Level.BUBBLEWRAP:
        pytest.skip("refused: bubblewrap does not work here")
    found = rules(Server("one", "One", ("/bin/cat",)), [])

    def cat(*names: str) -> str:
        command = wrapped(find(), ["/bin/cat", *(str(home / name) for name in names)], found)
        return subprocess.run(command, capture_output=True, text=True, check=False).stdout

    assert cat("notes.txt") == "the notes"
    assert cat(".ssh/id_ed25519", ".netrc") == ""


def test_a_secret_place_that_was_given_is_there(home: Path) -> None:
    found = rules(Server("one", "One", ("/bin/cat",), folders=(str(home / ".ssh"),)), [])
    command = wrapped("bwrap", ["/bin/cat"], found)
    assert ["--bind-try", str(home / ".ssh")] == command[command.index(str(home / ".ssh")) - 1 :][:2]
    assert "--tmpfs" not in command[command.index(str(home / ".ssh")) - 1 :][:1]
