"""The command line as a person or a script uses it, on the real engine and the real demo model."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.base.gguf import read_header
from desktop.library.demo import demo_model_path
from desktop.store.database import Store
from tests.helpers.checkpoints import smollm2_folder
from tests.helpers.gguf_files import write_small
from tests.helpers.program import run_program

pytestmark = pytest.mark.e2e


def test_one_answer_as_json_lines(tmp_path: Path) -> None:
    ran = run_program("chat", "Name three colours.", "--model", "demo", "--json", "--max-tokens", "24", home=tmp_path)
    assert ran.code == 0, ran.err
    kinds = [event["type"] for event in ran.events]
    assert kinds.index("progress") < kinds.index("text") < kinds.index("result")
    assert "".join(e["text"] for e in ran.events if e["type"] == "text") == ran.result["answer"]
    usage, timings = ran.result["usage"], ran.result["timings"]
    assert usage["prompt_tokens"] > 5
    assert 0 < usage["completion_tokens"] <= 24
    assert usage["thinking_tokens"] == 0
    assert timings["first_token_ms"] > 0
    assert timings["generation_per_second"] > 0
    assert ran.result["finish_reason"] in ("stop", "length")
    assert ran.result["drafts"]["proposed"] >= ran.result["drafts"]["accepted"] >= 0


def test_the_same_seed_gives_the_same_answer(tmp_path: Path) -> None:
    args = ("chat", "Write a haiku about the sea.", "--json", "--max-tokens", "20", "--seed", "7", "--threads", "1")
    first, second = (run_program(*args, "--temperature", "1.5", home=tmp_path) for _ in range(2))
    assert first.result["answer"] == second.result["answer"]


def test_thinking_is_told_from_the_answer(tmp_path: Path) -> None:
    """The demo model was never trained to think: the tag is opened for it, and what it writes first is thinking."""
    ran = run_program("chat", "What is 2+2?", "--think", "on", "--json", "--max-tokens", "16", home=tmp_path)
    assert ran.code == 0, ran.err
    assert ran.result["thinking"]
    assert "<think>" not in ran.result["thinking"] + ran.result["answer"]
    assert ran.result["usage"]["thinking_tokens"] > 0


def test_a_question_can_come_from_a_pipe(tmp_path: Path) -> None:
    ran = run_program("chat", "--max-tokens", "8", home=tmp_path, stdin="Name a colour.\n")
    assert ran.code == 0, ran.err
    assert ran.out.strip()


def test_without_display_and_terminal_the_demo_job_runs(tmp_path: Path) -> None:
    ran = run_program(home=tmp_path)
    assert ran.code == 0, ran.err
    assert "demo job" in ran.err
    assert "> Write a haiku about the sea." in ran.out
    assert len(ran.out.splitlines()) > 2


@pytest.mark.parametrize(
    ("args", "code", "words"),
    [
        (("chat", "hi", "--model", "gpt-5"), 1, "There is no model “gpt-5”"),
        (("--model", "nowhere.gguf", "chat", "hi"), 1, "nowhere.gguf cannot be read"),
        (("chat", "hi", "--model", "nowhere.gguf"), 1, "nowhere.gguf cannot be read"),
        (("chat", "   "), 1, "The question is empty"),
        (("chat", "hi", "--temperature", "hot"), 2, "--temperature"),
        (("chat", "hi", "--max-tokens", "0"), 2, "must be 1 or more"),
        (("convert", "nowhere"), 1, "nowhere"),
        (("convert", "n" * 300), 1, "There is no folder"),
        (("convert", "nowhere", "--type", "Q9"), 2, "Q9"),
        (("models", "import", "nowhere.gguf"), 1, "cannot be read"),
        (("models", "remove", "none"), 1, "no installed model “none”"),
        (("models", "verify", "demo"), 1, "no installed model “demo”"),
        (("models", "move", "elsewhere"), 1, "give --all"),
        (("history", "export", "--out", "x.md"), 1, "--all"),
        (("frobnicate",), 2, "frobnicate"),
    ],
)
def test_bad_input_gets_one_sentence(tmp_path: Path, args: tuple[str, ...], code: int, words: str) -> None:
    ran = run_program(*args, home=tmp_path)
    assert ran.code == code
    assert words in ran.err
    assert "Traceback" not in ran.err
    if code == 1:
        assert len(ran.err.strip().splitlines()) == 1


def test_files_that_are_no_models_are_refused(tmp_path: Path) -> None:
    (tmp_path / "page.gguf").write_text("<html>")
    (tmp_path / "cut.gguf").write_bytes(demo_model_path().read_bytes()[:1_000_000])
    write_small(tmp_path / "tiny.gguf")
    for name in ("page.gguf", "cut.gguf", "tiny.gguf"):
        ran = run_program("chat", "hi", "--model", name, home=tmp_path)
        assert ran.code == 1
        assert name in ran.err or "Tiny" in ran.err
        assert "Traceback" not in ran.err


def test_the_model_library_from_the_shell(tmp_path: Path) -> None:
    ran = run_program("models", "import", str(demo_model_path()), "--json", home=tmp_path)
    assert ran.code == 0, ran.err
    model = ran.result["id"]
    listed = run_program("models", "list", "--json", home=tmp_path).result["items"]
    assert [item["id"] for item in listed] == [model, "demo"]
    asked = run_program("chat", "hi", "--model", model, "--json", "--max-tokens", "4", home=tmp_path)
    assert asked.code == 0, asked.err
    moved = run_program("models", "move", model, "elsewhere", "--json", home=tmp_path)
    assert moved.result["path"] == str(tmp_path / "elsewhere" / model / "model.gguf")
    checked = run_program("models", "verify", model, "--json", home=tmp_path)
    assert (checked.code, checked.result["ok"], checked.result["sha256"]) == (0, True, ran.result["sha256"])
    assert any(event["type"] == "progress" for event in checked.events)
    assert run_program("models", "remove", model, home=tmp_path).code == 0
    assert len(run_program("models", "list", "--json", home=tmp_path).result["items"]) == 1


def test_a_damaged_model_is_told_with_status_1_and_kept(tmp_path: Path) -> None:
    write_small(tmp_path / "tiny.gguf")
    item = run_program("models", "import", "tiny.gguf", "--copy", "--json", home=tmp_path).result
    path = Path(item["path"])
    path.write_bytes(path.read_bytes()[:-1] + b"x")
    ran = run_program("models", "verify", item["id"], "--json", home=tmp_path)
    assert (ran.code, ran.result["ok"]) == (1, False)
    assert "is damaged: its SHA-256 is" in ran.err
    assert path.exists()


def test_an_empty_history_lists_nothing(tmp_path: Path) -> None:
    assert run_program("history", "list", "--json", home=tmp_path).result["items"] == []
    ran = run_program("history", "export", "--all", "--out", "x.md", home=tmp_path)
    assert ran.code == 1
    assert not (tmp_path / "x.md").exists()


def test_a_context_that_no_memory_holds_is_refused_with_a_command_that_fits(tmp_path: Path) -> None:
    ran = run_program("chat", "Hi", "--model", "demo", "--context", "40000000", home=tmp_path)
    assert ran.code == 1
    assert "choose at most 8,192 tokens" in ran.err
    assert "Try: nemodesk chat --model demo --context 8192" in ran.err


def test_the_way_of_loading_is_taken_from_the_command_line(tmp_path: Path) -> None:
    way = ("--context", "1024", "--kv-type", "q8_0", "--batch", "64", "--gpu-layers", "0")
    ran = run_program("chat", "Hi", "--model", "demo", *way, "--max-tokens", "2", "--json", home=tmp_path)
    assert ran.code == 0
    assert ran.result["usage"]["completion_tokens"] == 2
    assert run_program("chat", "Hi", "--kv-type", "q2_0", home=tmp_path).code == 2
    assert run_program("chat", "Hi", "--batch", "0", home=tmp_path).code == 2


def test_a_context_that_is_too_small_is_refused_with_the_numbers(tmp_path: Path) -> None:
    question = "word " * 600
    ran = run_program("chat", question, "--context", "512", "--json", home=tmp_path)
    assert ran.code == 1
    assert "512" in ran.err
    assert "larger context" in ran.err


def test_doctor_says_what_works(tmp_path: Path) -> None:
    ran = run_program("doctor", "--quick", "--json", home=tmp_path)
    assert ran.code == 0, ran.out + ran.err
    checks = {event["name"]: event for event in ran.events if event["type"] == "check"}
    assert checks["engine"]["ok"]
    assert "demo (Q4_1)" in checks["models"]["text"]
    assert str(tmp_path) in checks["folders"]["text"]
    assert checks["tools"]["text"].startswith("Tools ")


def test_conversion_from_the_shell(tmp_path: Path) -> None:
    ran = run_program("convert", str(smollm2_folder()), "--out", "smol.gguf", "--type", "Q8_0", "--json", home=tmp_path)
    assert ran.code == 0, ran.err
    out = tmp_path / "smol.gguf"
    assert ran.result["bytes"] == out.stat().st_size
    assert len(ran.result["sha256"]) == 64
    assert read_header(out).file_type == "Q8_0"
    steps = [event for event in ran.events if event["type"] == "progress"]
    assert steps[-1]["done"] == steps[-1]["total"]


def test_an_export_never_overwrites_the_history(tmp_path: Path) -> None:
    history = tmp_path / "data" / "history.db"
    store = Store(history)
    conversation = store.run(lambda h: h.create("Kept")).result()
    store.close()
    ran = run_program("history", "export", "--all", "--out", str(history), home=tmp_path)
    assert (ran.code, "is the history itself" in ran.err) == (1, True)
    ran = run_program("history", "export", "9" * 30, "--out", "x.md", home=tmp_path)
    assert (ran.code, "There is no conversation" in ran.err) == (1, True)
    items = run_program("history", "list", "--json", home=tmp_path).result["items"]
    assert [(item["id"], item["title"]) for item in items] == [(conversation, "Kept")]
