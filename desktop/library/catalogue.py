"""The models Nemodesk knows by name: ``resources/models.json``, read with bounds and checked whole.

What the file says of a model and where it is from: shape and checkpoint size of the 4B from a re-upload of its config
and from the exact sizes of its published GGUF files, those of the 8B from public loaders of it and its published sizes;
the largest shard is the limit of 5 GB with which transformers 4 saves; the header's size is measured on our own file
of the 4B, whose tokenizer the 8B shares; published files from public catalogues that pin them, 0 bytes where none
states the size. Values the model computes with (rotary base and factors) are never taken from here.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from desktop.base.errors import EnvironmentFault
from desktop.base.i18n import tr
from desktop.base.resources import resource_path

if TYPE_CHECKING:
    from pathlib import Path

    from converter.llama import LlamaConfig

MAX_BYTES: Final = 1_000_000
FILE: Final = "models.json"
REPO: Final = re.compile(r"[A-Za-z0-9][\w.-]{0,95}/[A-Za-z0-9][\w.-]{0,95}")
GGUF_NAME: Final = re.compile(r"[A-Za-z0-9][\w.-]{0,200}\.gguf")
LINK: Final = re.compile(r"https://[\w.-]+/[\w./-]*")


@dataclass(frozen=True, slots=True)
class Licence:
    """A licence a model is under. ``notice`` is the sentence it asks to be shown and kept with copies."""

    id: str
    name: str
    link: str
    notice: str


@dataclass(frozen=True, slots=True)
class PublishedFile:
    """A GGUF file that somebody else made of the model. ``size`` is in bytes, 0 when it is not known beforehand."""

    repo: str
    file: str
    type: str
    size: int


@dataclass(frozen=True, slots=True)
class Model:
    """A model that can be installed by its name.

    Attributes:
        id: our own name of it, letters, digits and hyphens.
        name: for people.
        repo: the Hugging Face repository of the checkpoint.
        recommended: the one to offer first.
        type: the file type to offer where the computer gives no reason for another.
        licences: all that apply at once.
        checkpoint_bytes: bytes of its weights as published.
        largest_shard: bytes of its largest file, at most.
        header_bytes: bytes of a finished file before its tensors.
        config: its shape; rotary values in it are defaults, not the model's.
        files: ready-made files, the alternative to converting.
    """

    id: str
    name: str
    repo: str
    recommended: bool
    type: str
    licences: tuple[Licence, ...]
    checkpoint_bytes: int
    largest_shard: int
    header_bytes: int
    config: LlamaConfig
    files: tuple[PublishedFile, ...]

    @property
    def page(self) -> str:
        """The address of the model's page."""
        return f"https://huggingface.co/{self.repo}"


@dataclass(frozen=True, slots=True)
class Catalogue:
    """All known models, the recommended one first, and all licences that are known by name."""

    models: tuple[Model, ...]
    licences: tuple[Licence, ...]

    def model(self, repo: str) -> Model | None:
        """The model of a repository, or None when it is not known."""
        return next((model for model in self.models if model.repo.casefold() == repo.casefold()), None)


def read_catalogue(path: Path | None = None) -> Catalogue:
    """The catalogue that is shipped, or the one at ``path``.

    Raises:
        EnvironmentFault: the file is missing or damaged.
    """
    from converter.errors import ConvertError  # with its neighbours it brings numpy: not at the program's start

    path = path or resource_path(FILE)
    try:
        with path.open("rb") as file:
            data = file.read(MAX_BYTES + 1)
        if len(data) > MAX_BYTES:
            raise ValueError("too large")
        return _catalogue(json.loads(data))
    except (OSError, ValueError, KeyError, TypeError, RecursionError, ConvertError) as error:
        text = tr("The list of models ({file}) is damaged: install Nemodesk again.", file=path.name)
        raise EnvironmentFault(text, repr(error)) from error


def _catalogue(raw: dict[str, Any]) -> Catalogue:
    licences = {one["id"]: _licence(one) for one in raw["licences"]}
    models = [_model(one, licences) for one in raw["models"]]
    if len({model.id for model in models}) < len(models) or not models:
        raise ValueError("ids appear twice, or there is no model")
    models.sort(key=lambda model: not model.recommended)
    return Catalogue(tuple(models), tuple(licences.values()))


def _licence(raw: dict[str, Any]) -> Licence:
    return Licence(_text(raw, "id"), _text(raw, "name"), _matching(raw, "link", LINK), _text(raw, "notice"))


def _model(raw: dict[str, Any], licences: dict[str, Licence]) -> Model:
    from converter.llama import read_config
    from converter.mixture import MIXTURES

    kind = _text(raw, "type")
    if kind not in MIXTURES or type(raw["recommended"]) is not bool:
        raise ValueError(kind)
    return Model(
        _matching(raw, "id", re.compile(r"[a-z0-9-]+")),
        _text(raw, "name"),
        _matching(raw, "repo", REPO),
        raw["recommended"],
        kind,
        tuple(licences[name] for name in raw["licences"]),
        _size(raw, "checkpoint_bytes"),
        _size(raw, "largest_shard"),
        _size(raw, "header_bytes"),
        read_config(raw["config"]),
        tuple(_file(one) for one in raw["files"]),
    )


def _file(raw: dict[str, Any]) -> PublishedFile:
    return PublishedFile(
        _matching(raw, "repo", REPO), _matching(raw, "file", GGUF_NAME), _text(raw, "type"), _size(raw, "bytes")
    )


def _text(raw: dict[str, Any], key: str) -> str:
    value = raw[key]
    if not isinstance(value, str) or not value or len(value) > 1000 or not value.isprintable():
        raise ValueError(key)
    return value


def _matching(raw: dict[str, Any], key: str, form: re.Pattern[str]) -> str:
    value = _text(raw, key)
    if not form.fullmatch(value) or ".." in value:
        raise ValueError(f"{key}: {value}")
    return value


def _size(raw: dict[str, Any], key: str) -> int:
    value = raw[key]
    if type(value) is not int or not 0 <= value < 1 << 50:
        raise ValueError(key)
    return value
