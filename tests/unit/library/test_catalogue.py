"""The list of models that is shipped, and lists that are damaged."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from converter.size import parameters
from desktop.base.errors import EnvironmentFault
from desktop.base.gguf import FILE_TYPES
from desktop.base.resources import resource_path
from desktop.library.catalogue import read_catalogue


def test_the_4b_is_offered_first_and_both_checkpoints_have_the_size_of_their_shape() -> None:
    models = read_catalogue().models
    assert [model.repo for model in models] == [
        "nvidia/Llama-3.1-Nemotron-Nano-4B-v1.1",
        "nvidia/Llama-3.1-Nemotron-Nano-8B-v1",
    ]
    for model in models:
        assert model.checkpoint_bytes == 2 * parameters(model.config)  # BF16
        assert model.page.endswith(model.repo)


def test_published_files_have_types_and_sizes_near_our_own() -> None:
    from converter.size import tensor_bytes

    for model in read_catalogue().models:
        assert model.files
        for file in model.files:
            assert file.type in FILE_TYPES.values()
            own = tensor_bytes(model.config, file.type) + model.header_bytes
            assert not file.size or abs(file.size - own) < 10_000


def test_every_model_shows_what_its_licences_ask_for() -> None:
    for model in read_catalogue().models:
        notices = " ".join(licence.notice for licence in model.licences)
        assert "Built with Llama" in notices
        assert "Licensed by NVIDIA Corporation under the NVIDIA Open Model License" in notices
        assert all(licence.link.startswith("https://") for licence in model.licences)


def test_a_model_is_found_by_its_repository() -> None:
    catalogue = read_catalogue()
    assert catalogue.model("NVIDIA/llama-3.1-nemotron-nano-4b-v1.1") is catalogue.models[0]
    assert catalogue.model("someone/else") is None


def set_model(**values: object) -> Callable[[dict[str, Any]], None]:
    return lambda raw: raw["models"][0].update(values)


DAMAGE: list[Callable[[dict[str, Any]], object]] = [
    lambda raw: raw.pop("models"),
    lambda raw: raw["models"].clear(),
    lambda raw: raw["models"].append(raw["models"][0]),
    lambda raw: raw.update(models={}),
    lambda raw: raw["licences"][0].update(link="file:///etc/passwd"),
    lambda raw: raw["models"][0]["config"].update(hidden_size="many"),
    lambda raw: raw["models"][0]["files"][0].update(file="../../evil.gguf"),
    set_model(repo="https://elsewhere/x"),
    set_model(id="../x"),
    set_model(name="two\nlines"),
    set_model(name="x" * 2000),
    set_model(type="Q9"),
    set_model(recommended=1),
    set_model(checkpoint_bytes=-1),
    set_model(licences=["none"]),
]


@pytest.mark.parametrize("damage", DAMAGE)
def test_a_damaged_list_is_refused_in_a_sentence(tmp_path: Path, damage: Callable[[dict[str, Any]], object]) -> None:
    raw = json.loads(resource_path("models.json").read_text("utf-8"))
    damage(raw)
    (tmp_path / "models.json").write_text(json.dumps(raw))
    with pytest.raises(EnvironmentFault, match=r"The list of models \(models.json\) is damaged"):
        read_catalogue(tmp_path / "models.json")


@pytest.mark.parametrize("text", ["", "[" * 100_000, "[]", "null", '{"models": 1}', " " * 1_000_001 + "{}"])
def test_a_file_that_is_no_list_is_refused_too(tmp_path: Path, text: str) -> None:
    (tmp_path / "models.json").write_text(text)
    with pytest.raises(EnvironmentFault):
        read_catalogue(tmp_path / "models.json")


def test_a_missing_list_is_refused(tmp_path: Path) -> None:
    with pytest.raises(EnvironmentFault):
        read_catalogue(tmp_path / "gone.json")
