"""Checkpoints that mean harm, each a small valid one with one thing changed; and what the converter must say to it."""

from __future__ import annotations

import json
import os
import shutil
import struct
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import numpy as np

from tests.helpers.checkpoints import Shape, nemotron_config, safetensors_header, smollm2_folder, tensor_shapes

TINY: Final = Shape(hidden=64, inner=96, heads=2, kv_heads=1, layers=2, head_dim=32, vocabulary=49152)
WEIGHTS: Final = "model.safetensors"
INDEX: Final = "model.safetensors.index.json"
MEGABYTE: Final = 1_000_000


def write_base(folder: Path) -> Path:
    """The valid checkpoint from which all others are made, 16 MB."""
    folder.mkdir(parents=True)
    for name in ("tokenizer.json", "tokenizer_config.json"):
        shutil.copy(smollm2_folder() / name, folder)
    config = nemotron_config(TINY) | {"bos_token_id": 1, "eos_token_id": 2}
    (folder / "config.json").write_text(json.dumps(config), encoding="utf-8")
    shapes = tensor_shapes(TINY)
    body = np.random.default_rng(4).integers(0x3C00, 0x3D00, sum(map(_values, shapes.values())), np.uint16)
    (folder / WEIGHTS).write_bytes(safetensors_header(shapes) + body.tobytes())
    return folder


def _values(shape: tuple[int, ...]) -> int:
    return int(np.prod(shape))


class Victim:
    """A copy of the base whose files may be replaced; unchanged ones are hard links to the base's."""

    def __init__(self, base: Path, folder: Path, canary: Path) -> None:
        self.folder, self.canary = folder, canary
        folder.mkdir()
        for file in base.iterdir():
            os.link(file, folder / file.name)

    def write(self, name: str, data: str | bytes) -> None:
        """Replace a file."""
        (self.folder / name).unlink(missing_ok=True)
        (self.folder / name).write_bytes(data.encode() if isinstance(data, str) else data)

    def json(self, name: str, change: Callable[[dict[str, Any]], object]) -> None:
        """Change the object in a JSON file."""
        value = json.loads((self.folder / name).read_text(encoding="utf-8"))
        change(value)
        self.write(name, json.dumps(value))

    def config(self, **values: object) -> None:
        """Set values of config.json."""
        self.json("config.json", lambda config: config.update(values))

    def tokenizer(self, **values: object) -> None:
        """Set values of tokenizer.json."""
        self.json("tokenizer.json", lambda document: document.update(values))

    def header(self, change: Callable[[dict[str, Any]], object]) -> None:
        """Change the header of the weights."""
        data = (self.folder / WEIGHTS).read_bytes()
        end = 8 + int.from_bytes(data[:8], "little")
        header = json.loads(data[8:end])
        change(header)
        self.raw_header(json.dumps(header).encode(), data[end:])

    def raw_header(self, blob: bytes, body: bytes = b"", length: int | None = None) -> None:
        """Write weights with this header, and a length of it that may be a lie."""
        self.write(WEIGHTS, struct.pack("<Q", len(blob) if length is None else length) + blob + body)

    def place(self, name: str, **values: object) -> None:
        """Change a tensor's entry in the header."""
        self.header(lambda header: header[name].update(values))

    def index(self, place: str) -> None:
        """An index that says all tensors are in this file."""
        self.write(INDEX, json.dumps({"weight_map": dict.fromkeys(tensor_shapes(TINY), place)}))

    def value(self, position: int, bits: int) -> None:
        """Set one BF16 value, counted from the end of the weights."""
        data = bytearray((self.folder / WEIGHTS).read_bytes())
        struct.pack_into("<H", data, len(data) - 2 * position, bits)
        self.write(WEIGHTS, bytes(data))


@dataclass(frozen=True)
class Hostile:
    """What is done to a checkpoint, and a part of the sentence it must be answered with ("": it converts)."""

    name: str
    said: str
    harm: Callable[[Victim], object]


def link_out(victim: Victim) -> None:
    (victim.folder / "model-2.safetensors").symlink_to("/etc/passwd")
    victim.index("model-2.safetensors")


def pickle_only(victim: Victim) -> None:
    (victim.folder / WEIGHTS).unlink()
    # opening it would run this: os.system("touch CANARY")
    victim.write("pytorch_model.bin", b"cos\nsystem\n(S'touch %s'\ntR." % os.fsencode(victim.canary))


def with_code(victim: Victim) -> None:
    code = f"open({str(victim.canary)!r}, 'w')\n"
    for name in ("modeling_evil.py", "tokenization_evil.py", "configuration_evil.py", "sitecustomize.py", "numpy.py"):
        victim.write(name, code)
    places = {"AutoConfig": "configuration_evil.Config", "AutoModelForCausalLM": "modeling_evil.Model"}
    victim.config(auto_map=places)
    victim.json("tokenizer_config.json", lambda config: config.update(
        auto_map={"AutoTokenizer": ["other/repo--tokenization_evil.Tokenizer", None]}, tokenizer_class="Evil",
    ))  # fmt: skip


def with_code_of_its_own(victim: Victim) -> None:
    with_code(victim)
    victim.config(architectures=["EvilForCausalLM"])


def pipe_for_tokenizer(victim: Victim) -> None:
    (victim.folder / "tokenizer.json").unlink()
    os.mkfifo(victim.folder / "tokenizer.json")


def huge_vocabulary(victim: Victim) -> None:
    victim.config(vocab_size=1 << 24)


def laughing_card(victim: Victim) -> None:
    lines = ["a0: &a0 [lol, lol, lol, lol, lol, lol, lol, lol, lol]"]
    lines += [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]" for n in range(1, 40)]
    victim.write("README.md", "\n".join(["---", *lines, "---"]))


def doubling(kind: str) -> dict[str, Any]:
    """A sequence of steps each of which doubles the text: 2 to the 60th times as much at the end."""
    step = {"type": "Replace", "pattern": {"String": "a"}, "content": "aa"}
    return {"type": "Sequence", kind: [step] * 60}


def doubling_template() -> dict[str, Any]:
    twice = [{"Sequence": {"id": "A", "type_id": 0}}] * 2
    step = {"type": "TemplateProcessing", "single": twice, "pair": twice, "special_tokens": {}}
    return {"type": "Sequence", "processors": [step] * 60}


FIXED_PADDING: Final = {
    "strategy": {"Fixed": 10**12}, "direction": "Right", "pad_to_multiple_of": None, "pad_id": 0, "pad_type_id": 0,
    "pad_token": "x",
}  # fmt: skip
SLOW_REGEX: Final = {
    "type": "Split", "pattern": {"Regex": "((.|\\n)*)*((.|\\n)*)*((.|\\n)*)*~"}, "behavior": "Isolated",
    "invert": False,
}  # fmt: skip
FIRST: Final = "model.embed_tokens.weight"
DAMAGED: Final = "model.safetensors is damaged"
OUTSIDE: Final = "names a file outside its folder"

HOSTILE: Final = (
    Hostile("weight_map with ..", OUTSIDE, lambda v: v.index("../../etc/passwd")),
    Hostile("weight_map with an absolute path", OUTSIDE, lambda v: v.index("/etc/passwd")),
    Hostile("weight_map with a backslash", OUTSIDE, lambda v: v.index("..\\..\\model.safetensors")),
    Hostile("weight_map with a drive", OUTSIDE, lambda v: v.index("C:model.safetensors")),
    Hostile("weight_map to a link", "is a link or not a plain file", link_out),
    Hostile("offsets that overlap", DAMAGED, lambda v: v.place("model.norm.weight", data_offsets=[0, 128])),
    Hostile("offsets beyond the file", DAMAGED, lambda v: v.place(
        "model.norm.weight", data_offsets=[1 << 62, (1 << 62) + 128])),
    Hostile("offsets that run backwards", DAMAGED, lambda v: v.place("model.norm.weight", data_offsets=[128, 0])),
    Hostile("a shape larger than its bytes", DAMAGED, lambda v: v.place(FIRST, shape=[1 << 40, 1 << 40])),
    Hostile("a header of 2^63 bytes", DAMAGED, lambda v: v.raw_header(b"{}", length=1 << 63)),
    Hostile("a header longer than the file", DAMAGED, lambda v: v.raw_header(b"{}", length=50 * MEGABYTE)),
    Hostile("a header of 90 MB of empty lists", DAMAGED, lambda v: v.raw_header(
        b'{"a":[' + b"[]," * (30 * MEGABYTE) + b"[]]}")),
    Hostile("a header nested 100,000 deep", DAMAGED, lambda v: v.raw_header(b'{"a":' * 100_000)),
    Hostile("a truncated shard", DAMAGED, lambda v: v.write(WEIGHTS, (v.folder / WEIGHTS).read_bytes()[:-1000])),
    Hostile("a missing shard", "model-2.safetensors is missing", lambda v: v.index("model-2.safetensors")),
    Hostile("float8 weights", "is stored as F8_E4M3", lambda v: v.place(FIRST, dtype="F8_E4M3", shape=[98304, 64])),
    Hostile("a shape that is not the config's", "does not have the shape", lambda v: v.config(hidden_size=128)),
    Hostile("a pickle", "is a pickle", pickle_only),
    Hostile("code beside a plain model", "", with_code),
    Hostile("code as the model", "Models of the kind EvilForCausalLM", with_code_of_its_own),
    Hostile("NaN among the weights", "values that are not numbers", lambda v: v.value(3, 0x7FC0)),
    Hostile("infinity among the weights", "values that are not numbers", lambda v: v.value(3, 0x7F80)),
    Hostile("config.json of 90 MB", "config.json is too large", lambda v: v.write(
        "config.json", '{"a":[' + "[]," * (30 * MEGABYTE) + "[]]}")),
    Hostile("config.json nested 100,000 deep", "config.json is damaged", lambda v: v.write(
        "config.json", '{"a":' * 100_000)),
    Hostile("config.json with a name of 900 kB", "", lambda v: v.config(_name_or_path="a-7b-" * 180_000)),
    Hostile("a vocabulary of 16 million", "no usable vocab_size", huge_vocabulary),
    Hostile("tokenizer.json of 90 MB", "tokenizer.json is too large", lambda v: v.write(
        "tokenizer.json", '{"a":[' + "[]," * (30 * MEGABYTE) + "[]]}")),
    Hostile("tokenizer.json of 20 MB of empty lists", "tokenizer.json is too large", lambda v: v.write(
        "tokenizer.json", '{"a":[' + "[]," * (6 * MEGABYTE) + "[]]}")),
    Hostile("tokenizer.json that is a pipe", "is a link or not a plain file", pipe_for_tokenizer),
    Hostile("a normalizer that doubles", "splits text in a way that is not known", lambda v: v.tokenizer(
        normalizer=doubling("normalizers"))),
    Hostile("a post-processor that doubles", "splits text in a way that is not known", lambda v: v.tokenizer(
        post_processor=doubling_template())),
    Hostile("a splitting regex that never ends", "splits text in a way that is not known", lambda v: v.tokenizer(
        pre_tokenizer=SLOW_REGEX)),
    Hostile("padding to 10^12 tokens", "", lambda v: v.tokenizer(padding=FIXED_PADDING)),
    Hostile("a token with number 4 billion", "do not belong together", lambda v: v.json(
        "tokenizer.json", lambda t: t["model"]["vocab"].update(evil=4_000_000_000))),
    Hostile("a model card of a billion laughs", "", laughing_card),
    Hostile("a model card of 60 MB", "", lambda v: v.write("README.md", "---\n" + "- x\n" * (15 * MEGABYTE) + "---\n")),
)  # fmt: skip


@dataclass(frozen=True)
class Outcome:
    """What a conversion of a hostile checkpoint came to: the sentence ("" when it converts), seconds, peak bytes."""

    hostile: Hostile
    text: str
    seconds: float
    peak: int
    code: int
    files: list[str]
    canary: bool


def convert_hostile(scratch: Path) -> Iterator[Outcome]:
    """Make every hostile checkpoint in turn and convert it in a process of its own (tests/helpers/hostile_run.py)."""
    scratch.mkdir(exist_ok=True)
    base, out, canary = write_base(scratch / "Base"), scratch / "out", scratch / "canary"
    out.mkdir()
    folders = [scratch / f"Victim-{number}" for number in range(len(HOSTILE))]
    for hostile, folder in zip(HOSTILE, folders, strict=True):
        hostile.harm(Victim(base, folder, canary))
    command = [sys.executable, "-m", "tests.helpers.hostile_run", str(out), *map(str, folders)]
    root = Path(__file__).parents[2]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, cwd=root) as process:
        assert process.stdout
        for hostile, line in zip(HOSTILE, process.stdout, strict=True):
            files = sorted(path.name for path in out.iterdir())
            yield Outcome(hostile, files=files, canary=canary.exists(), **json.loads(line))
            for path in out.iterdir():
                path.unlink()
    shutil.rmtree(scratch)
