"""Running a plugin's own tests inside its host: the functions ``test_*`` of test_plugin.py, without pytest."""

from __future__ import annotations

import inspect
import tempfile
from pathlib import Path
from typing import Any, Final

from desktop.plugins.api import Context
from desktop.plugins.host.loading import said

FILE: Final = "test_plugin.py"


def run_tests(folder: Path) -> list[str]:
    """One sentence for each test that fails; none when all pass, or when there are none.

    A test may ask for ``tmp_path``, an empty folder, and for ``context``; both names as pytest's fixtures have them.
    """
    path = folder / FILE
    if not path.is_file():
        return []
    names: dict[str, Any] = {"__name__": "test_plugin", "__file__": str(path)}
    failures = []
    try:
        exec(compile(path.read_bytes(), str(path), "exec"), names)
    except BaseException as error:  # noqa: BLE001 - the border to a plugin's code
        return [f"{FILE} fails when it is loaded: {said(error, path)}."]
    for name, function in list(names.items()):
        if not name.startswith("test_") or not inspect.isfunction(function):
            continue
        with tempfile.TemporaryDirectory() as empty:
            given = {"tmp_path": Path(empty), "context": Context.for_tests(Path(empty))}
            wanted = {one: given.get(one) for one in inspect.signature(function).parameters}
            try:
                function(**wanted)
            except BaseException as error:  # noqa: BLE001 - the border to a plugin's code
                failures.append(f"The test {name} fails: {said(error, path)}.")
    return failures
