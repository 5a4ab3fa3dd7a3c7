"""Which cage is found: what works and not what is installed, and what is said of it."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

import pytest

from desktop.plugins import bounds, bubblewrap, sandbox, scope
from desktop.plugins.limits import Limits
from desktop.plugins.rules import Rules
from desktop.plugins.sandbox import Bound, Isolation, Level, environment, find_isolation, isolates
from tests.helpers.plugins import cages

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the cages of Linux")


@pytest.fixture
def without_groups(monkeypatch: pytest.MonkeyPatch) -> None:
    cages()  # what is remembered of this computer must not be what a test pretends
    monkeypatch.setattr(bounds, "own_groups", lambda _pid, _limits: None)
    monkeypatch.setattr(scope, "works", lambda: False)


def test_a_program_that_cages_nothing_is_not_believed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, without_groups: None
) -> None:
    fake = tmp_path / "bwrap"
    fake.write_text('#!/bin/sh\nwhile [ "$1" != "--" ]; do shift; done\nshift\nexec "$@"\n')
    fake.chmod(0o755)
    monkeypatch.setattr(bubblewrap, "find", lambda: str(fake))
    found = find_isolation()
    assert found.level is (Level.SANDLOCK if Level.SANDLOCK in cages() else Level.NONE)


def test_an_old_bubblewrap_is_taken_without_what_it_lacks(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, without_groups: None
) -> None:
    if Level.BUBBLEWRAP not in cages():
        pytest.skip("bubblewrap does not work here")
    old = tmp_path / "bwrap"
    refuse = 'for one in "$@"; do case "$one" in --disable-userns|--size) exit 1;; esac; done\n'
    old.write_text(f'#!/bin/sh\n{refuse}exec {shutil.which("bwrap")} "$@"\n')
    old.chmod(0o755)
    monkeypatch.setattr(bubblewrap, "find", lambda: str(old))
    found = find_isolation()
    assert (found.level, found.tool, found.plain) == (Level.BUBBLEWRAP, str(old), True)


def test_without_any_the_sentence_says_so(monkeypatch: pytest.MonkeyPatch, without_groups: None) -> None:
    monkeypatch.setattr(bubblewrap, "find", lambda: "")
    monkeypatch.setattr(sandbox, "isolates", lambda _cage: False)
    found = find_isolation()
    assert found == Isolation(Level.NONE, Bound.NONE)
    assert found.sentence() == (
        "Tools are NOT isolated: they can see your files and the network. Install bubblewrap. "
        "How many processes they start is not limited."
    )


def test_no_cage_is_no_cage() -> None:
    assert not isolates(Isolation(Level.NONE, Bound.NONE))
    assert not isolates(Isolation(Level.BUBBLEWRAP, Bound.NONE, "/nowhere/bwrap"))


def test_a_desktop_s_systemd_starts_the_cage(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", "/run/user/1000")
    cage = Isolation(Level.BUBBLEWRAP, Bound.SCOPE, "/usr/bin/bwrap")
    command, variables = cage.command(["host"], Rules(), Limits())
    assert command[:3] == ["systemd-run", "--user", "--scope"]
    assert command.index("env") < command.index("/usr/bin/bwrap") < command.index("host")
    assert variables["XDG_RUNTIME_DIR"] == "/run/user/1000"
    assert "XDG_RUNTIME_DIR" not in environment(Rules())


def test_what_lies_inside_another_folder_is_mounted_after_it() -> None:
    rules = Rules(
        readable=(Path("/home/me"), Path("/home/me/app/plugins/one")),
        writable=(Path("/home/me/app/data/one"),),
        network=True,
    )
    command = bubblewrap.wrapped("bwrap", ["host"], rules)
    places = [command.index(str(one)) for one in (*rules.readable, *rules.writable)]
    assert places[0] < places[1]
    assert places[0] < places[2]
    assert "--share-net" in command
    assert "--share-net" not in bubblewrap.wrapped("bwrap", ["host"], Rules())
