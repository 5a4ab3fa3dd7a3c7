"""``nemodesk models``: an install that was not finished is listed, and can be deleted."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from desktop.base.errors import UsageError
from desktop.base.paths import find_paths
from desktop.cli.main import parse
from desktop.cli.output import Output
from tests.unit.library.installing.test_staging import begin


def run(*arguments: str) -> None:
    options = parse(["models", *arguments])
    options.command(options, Output(json_lines=options.json))


def test_an_unfinished_install_is_listed_and_deleted(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("NEMODESK_HOME", str(tmp_path))
    folder = begin(find_paths().models)
    run("list", "--json")
    listed = json.loads(capsys.readouterr().out)["items"]
    assert [(item["name"], item["unfinished"]) for item in listed][-1] == ("nvidia/Some-Model", True)
    known = listed[-1]["id"]
    run("list")
    assert f"nemodesk models remove {known}" in capsys.readouterr().out
    run("remove", known)
    assert capsys.readouterr().out == "Deleted what was fetched of nvidia/Some-Model.\n"
    assert not folder.exists()
    with pytest.raises(UsageError, match="no installed model"):
        run("remove", known)
