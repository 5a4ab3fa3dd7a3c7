"""How a model is loaded by the settings, and what is offered in words."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from desktop.base.footprint import Way
from desktop.base.settings import Settings
from desktop.chat.engine import LoadSpec
from desktop.chat.loads import load_spec, offer_options, offer_words, remembered, way_of, with_way

SETTINGS = Settings(context=4096, threads=3, loads={"a": {"context": 1024, "gpu_layers": 5, "kv_type": "q8_0"}})
OFFER = LoadSpec(Path("m.gguf"), context=40_960)


def spec(settings: Settings, model: str) -> LoadSpec:
    return load_spec(settings, Path("states"), model, Path("m.gguf"), "M")


def test_a_model_has_its_own_way_or_that_of_all() -> None:
    assert way_of(spec(SETTINGS, "a")) == Way(1024, 5, "q8_0", 0)
    assert way_of(spec(SETTINGS, "b")) == Way(4096, -1, "", 0)
    assert spec(SETTINGS, "a").threads == 3
    assert spec(SETTINGS, "a").memory.folder == Path("states")


def test_values_that_make_no_sense_are_left_open() -> None:
    odd = {"context": -4, "gpu_layers": "all", "kv_type": "q2_0", "batch": True}
    assert remembered(replace(SETTINGS, loads={"a": odd}), "a") == Way()
    assert remembered(SETTINGS, "b") is None


def test_an_offer_is_a_button_and_a_command() -> None:
    assert offer_words(OFFER) == "Load with a context of 40,960"
    assert offer_options(OFFER) == "--context 40960"
    typed = replace(OFFER, kv_type="q4_0")
    assert offer_words(typed) == "Load with a context of 40,960 as q4_0"
    assert offer_options(typed) == "--context 40960 --kv-type q4_0"
    fewer = with_way(OFFER, Way(8192, 12))
    assert offer_words(fewer) == "Load with 12 layers on the graphics card"
    assert offer_options(fewer) == "--context 8192 --gpu-layers 12"
