"""``nemodesk plugins``: a new plugin is written, checked, switched on and off from the shell."""

from __future__ import annotations

from pathlib import Path

from tests.helpers.program import run_program


def test_a_new_plugin_works_at_once(tmp_path: Path) -> None:
    made = run_program("plugins", "new", "my-tools", "--json", home=tmp_path)
    assert (made.code, made.err) == (0, "")
    folder = Path(made.result["path"])
    assert sorted(one.name for one in folder.iterdir()) == ["plugin.py", "plugin.toml", "test_plugin.py"]
    checked = run_program("plugins", "check", "my-tools", home=tmp_path)
    assert checked.code == 0
    assert checked.out == "greet: Greets someone by name.\nMy tools works.\n"
    enabled = run_program("plugins", "enable", "my-tools", "--json", home=tmp_path)
    assert (enabled.result["state"], enabled.result["failures"]) == ("enabled", [])
    assert [one["name"] for one in enabled.result["tools"]] == ["greet"]
    listed = run_program("plugins", "list", "--json", home=tmp_path)
    (item,) = [one for one in listed.result["items"] if one["id"] == "plugin:my-tools"]
    assert (item["state"], item["reason"], item["version"]) == ("enabled", "", "0.1.0")
    disabled = run_program("plugins", "disable", "my-tools", "--json", home=tmp_path)
    assert disabled.result["state"] == "disabled"


def test_what_is_wrong_is_one_sentence_and_status_1(tmp_path: Path) -> None:
    run_program("plugins", "new", "mine", home=tmp_path)
    again = run_program("plugins", "new", "mine", home=tmp_path)
    assert (again.code, again.err.count("\n")) == (1, 1)
    assert "exists already: choose another name." in again.err
    assert run_program("plugins", "new", "No Name", home=tmp_path).code == 1
    assert "There is no plugin nothing" in run_program("plugins", "enable", "nothing", home=tmp_path).err
    (folder,) = tmp_path.rglob("mine")
    with (folder / "test_plugin.py").open("a") as file:
        file.write("\n\ndef test_more() -> None:\n    assert 1 == 2, 'numbers'\n")
    failing = run_program("plugins", "check", "mine", "--json", home=tmp_path)
    assert failing.code == 1
    assert failing.result["failures"] == ["The test test_more fails: AssertionError: numbers (line 24)."]
    assert failing.err == "nemodesk: The test test_more fails: AssertionError: numbers (line 24).\n"
    (folder / "plugin.py").write_text("import this_is_nowhere\n")
    broken = run_program("plugins", "enable", "mine", home=tmp_path)
    assert broken.code == 1
    assert broken.err.startswith("nemodesk: Mine is broken: plugin.py fails when it is loaded: ModuleNotFoundError")
    assert "this_is_nowhere" in run_program("plugins", "list", home=tmp_path).out


def test_a_plugin_is_trusted_until_its_files_change(tmp_path: Path) -> None:
    folder = Path(run_program("plugins", "new", "mine", "--json", home=tmp_path).result["path"])
    refused = run_program("plugins", "trust", "mine", home=tmp_path)
    assert refused.code == 1
    assert "Mine is not enabled: look at it and enable it first." in refused.err
    run_program("plugins", "enable", "mine", home=tmp_path)
    trusted = run_program("plugins", "trust", "mine", "--json", home=tmp_path)
    assert (trusted.result["id"], trusted.result["trust"]) == ("plugin:mine", "yes")
    with (folder / "plugin.py").open("a") as file:
        file.write("\n# changed\n")
    assert "changed since it was trusted" in run_program("plugins", "trust", home=tmp_path).out
    assert run_program("plugins", "untrust", "mine", "--json", home=tmp_path).result["trust"] == "no"
