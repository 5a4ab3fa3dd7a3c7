"""What holds for every built-in tool: the form of anyone's plugin, limits that are stated, and few tokens."""

from __future__ import annotations

import ast
import importlib
import inspect
import json
from pathlib import Path

import pytest

from desktop.plugins.host.loading import collect
from desktop.plugins.host.schema import Callee
from desktop.plugins.manifest import read_manifest
from desktop.plugins.registry import BUNDLED
from tests.helpers.tokenizers_llama3 import build_tokenizer

FOLDERS = sorted(one for one in BUNDLED.iterdir() if (one / "plugin.toml").is_file())
NAMES = [one.name for one in FOLDERS]
MOST_TOKENS = 180  # of one tool in the prompt
MOST_TOGETHER = 1500  # of all of them: less than 5 % of a context of 32,768 tokens


def tools_of(folder: Path) -> dict[str, Callee]:
    return collect(importlib.import_module(f"desktop.plugins.bundled.{folder.name}.plugin")).tools


def in_prompt(tool: Callee) -> str:
    """As the model's template writes a tool: the inner object, as JSON."""
    return json.dumps({"name": tool.name, "description": tool.description, "parameters": json.loads(tool.schema())})


def token_table() -> list[tuple[str, int]]:
    """Tokens of each tool in the Llama 3 vocabulary, which Nemotron has too."""
    tokenizer = build_tokenizer()
    tools = [tool for folder in FOLDERS for tool in tools_of(folder).values()]
    return [(tool.name, len(tokenizer.encode(in_prompt(tool), add_special_tokens=False).ids)) for tool in tools]


def test_there_are_seven() -> None:
    assert NAMES == ["calculator", "dates", "fetch", "files", "history", "notes", "python"]


@pytest.mark.parametrize("folder", FOLDERS, ids=NAMES)
def test_each_is_a_plugin_as_anyone_s(folder: Path) -> None:
    manifest = read_manifest(folder)
    assert manifest.name == folder.name
    assert manifest.description
    for file in folder.glob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ImportFrom) and node.module and node.module.startswith(("desktop", "converter")):
                own = f"desktop.plugins.bundled.{folder.name}"
                allowed = node.module == "desktop.plugins.api" or f"{node.module}.".startswith(f"{own}.")
                assert allowed, f"{file} imports {node.module}"
            elif isinstance(node, ast.Import):
                assert not any(alias.name.startswith(("desktop", "converter")) for alias in node.names), file


@pytest.mark.parametrize("folder", FOLDERS, ids=NAMES)
def test_each_states_its_limits(folder: Path) -> None:
    module = importlib.import_module(f"desktop.plugins.bundled.{folder.name}.plugin")
    assert "Limits: " in (inspect.getdoc(module) or "")
    for tool in tools_of(folder).values():
        assert tool.mark.title
        for name, argument in json.loads(tool.schema())["properties"].items():
            assert argument.get("description"), f"{tool.name} does not say what {name} is"


def test_arguments_are_in_the_order_of_the_signature_and_without_titles() -> None:
    convert_time = tools_of(BUNDLED / "dates")["convert_time"]
    schema = json.loads(convert_time.schema())
    assert list(schema["properties"]) == ["time", "to_zone", "from_zone"]
    assert '"title"' not in convert_time.schema()


def test_they_cost_few_tokens() -> None:
    table = token_table()
    assert all(tokens <= MOST_TOKENS for _, tokens in table), table
    assert sum(tokens for _, tokens in table) <= MOST_TOGETHER, table


if __name__ == "__main__":
    for name, tokens in [*token_table(), ("together", sum(tokens for _, tokens in token_table()))]:
        print(f"{name:22} {tokens:5}")  # noqa: T201
