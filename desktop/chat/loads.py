"""How a model is loaded by the user's settings: those of this model, then those of all."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

from desktop.base.footprint import KV_BLOCKS, Way
from desktop.base.i18n import number, tr
from desktop.base.settings import Settings
from desktop.chat.engine import LoadSpec
from desktop.chat.states import memory_of


def load_spec(settings: Settings, states: Path, model: str, path: Path, name: str) -> LoadSpec:
    """The spec of the model with the id ``model``; states of conversations may go to ``states``."""
    own = remembered(settings, model)
    spec = LoadSpec(path, settings.context, settings.gpu_layers, settings.threads, name)
    if own is not None:
        spec = with_way(spec, own)
    return replace(spec, memory=memory_of(settings, states))


def with_way(spec: LoadSpec, way: Way) -> LoadSpec:
    """The same model, loaded another way."""
    return replace(spec, context=way.context, gpu_layers=way.gpu_layers, kv_type=way.kv_type, batch=way.batch)


def way_of(spec: LoadSpec) -> Way:
    """What a spec says of the way, its open values included."""
    return Way(spec.context, spec.gpu_layers, spec.kv_type, spec.batch)


def remembered(settings: Settings, model: str) -> Way | None:
    """What was chosen for a model; None where nothing was. A value that makes no sense is left open."""
    own = settings.loads.get(model)
    if own is None:
        return None
    kind = own.get("kv_type")
    return Way(
        _whole(own, "context", 0),
        _whole(own, "gpu_layers", -1),
        kind if isinstance(kind, str) and kind in KV_BLOCKS else "",
        _whole(own, "batch", 0),
    )


def _whole(own: dict[str, Any], key: str, unset: int) -> int:
    value = own.get(key)
    return value if type(value) is int and unset <= value < 1 << 24 else unset


def offer_words(offer: LoadSpec) -> str:
    """What an offered load is, for a button."""
    if offer.gpu_layers >= 0:
        return tr("Load with {n} layers on the graphics card", n=offer.gpu_layers)
    if offer.kv_type:
        return tr("Load with a context of {tokens} as {type}", tokens=number(offer.context), type=offer.kv_type)
    return tr("Load with a context of {tokens}", tokens=number(offer.context))


def offer_options(offer: LoadSpec) -> str:
    """The same as options of the command line."""
    options = [f"--context {offer.context}"] if offer.context else []
    options += [f"--kv-type {offer.kv_type}"] if offer.kv_type else []
    options += [f"--gpu-layers {offer.gpu_layers}"] if offer.gpu_layers >= 0 else []
    return " ".join(options)
