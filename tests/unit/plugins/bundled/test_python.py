"""Python in Monty: what it gives, what is not there, and programs that want too much."""

from __future__ import annotations

import pytest

from desktop.plugins.api import ToolError
from desktop.plugins.bundled.python.plugin import MODULES, MOST_OUTPUT, run_python


@pytest.mark.parametrize(
    ("code", "result"),
    [
        ("1 + 1", "2"),
        ("print('a')\nprint('b')", "a\nb"),
        ("print('a')\n[1, 2]", "a\nvalue: [1, 2]"),
        ("```python\nsum(range(101))\n```", "5050"),
        ("x = 3", "The program ran and printed nothing: print what you want to know."),
        ("def f(n):\n    return 1 if n < 2 else n * f(n - 1)\nf(20)", "2432902008176640000"),
        ("class A:\n    def __init__(self, n):\n        self.n = n\nA(4).n", "4"),
        ("import re\nre.findall(r'\\d+', 'a1b22')", "['1', '22']"),
    ],
)
def test_prints_and_values(code: str, result: str) -> None:
    assert run_python(code) == result


def test_the_modules_that_are_named_are_there() -> None:
    assert run_python("\n".join(f"import {name.strip()}" for name in MODULES.split(","))).startswith("The program ran")


@pytest.mark.parametrize(
    ("code", "reason"),
    [
        ("", "empty"),
        ("x" * 30_000, "longer than"),
        ("x = (", "SyntaxError"),
        ("print('before')\n1/0", "ZeroDivisionError: division by zero\nPrinted before: before"),
        ("import numpy", "No module named 'numpy' There are only: math"),
        ("import socket", "No module named"),
        ("import subprocess", "No module named"),
        ("open('/etc/passwd').read()", "Permission denied.* There are no files here"),
        ("import os\nos.listdir('/')", "Permission denied"),
        ("import os\nos.environ", "not supported"),
        ("import os\nos.system('id')", "AttributeError"),
        ("().__class__.__base__.__subclasses__()", "AttributeError"),
        ("__import__('os')", "NameError|Error"),
        ("def g():\n    yield 1", "Write it without this feature"),
        ("'a' * 10**10", "memory limit"),
        ("9**9**9**9", "memory limit"),
        ("x = []\nwhile True:\n    x.append('a' * 1000000)", "memory limit|MemoryError"),
        ("def f():\n    return f()\nf()", "RecursionError"),
        ("print('x' * 10**7)", "print less"),
        ("import time\ntime.sleep(1000)", "limit exceeded"),
        ("2**100000", "cannot be shown"),
        ("(" * 5000 + ")" * 5000, "Error|crashed"),
    ],
)
def test_what_is_not_there_or_too_much_is_refused(code: str, reason: str) -> None:
    with pytest.raises(ToolError, match=r"(?s)" + reason):
        run_python(code)


def test_an_endless_loop_ends(monkeypatch: pytest.MonkeyPatch) -> None:
    from desktop.plugins.bundled.python import plugin

    monkeypatch.setitem(plugin.LIMITS, "max_feed_duration_secs", 0.2)
    with pytest.raises(ToolError, match="time limit exceeded"):
        run_python("while True:\n    pass")


def test_nothing_is_kept_between_calls() -> None:
    run_python("secret = 5")
    with pytest.raises(ToolError, match="NameError"):
        run_python("secret")


def test_long_results_are_cut_with_a_note() -> None:
    answer = run_python("list(range(20000))")
    assert len(answer) < MOST_OUTPUT + 100
    assert "characters left out" in answer
