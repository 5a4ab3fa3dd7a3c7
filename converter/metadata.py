"""The keys of the file: who made the model, its architecture, its tokenizer, how it wants to be sampled.

Keys go into a gguf.GGUFWriter in the order in which llama.cpp's converter writes them (conversion/base.py,
prepare_metadata; gguf-py/gguf/metadata.py), so that whole files can be compared.
"""

from __future__ import annotations

import logging
from pathlib import Path
from typing import Any, Final

import gguf
import yaml

from converter.checkpoint import Checkpoint
from converter.errors import ConvertError
from converter.folder import Folder, damaged
from converter.mixture import Mixture
from converter.special_tokens import parse_tokenizer, read_chat_template, read_special_tokens
from converter.tokenizer import read_vocabulary

LOG: Final = logging.getLogger(__name__)

# the heuristics about names take a time that grows with the square of their length
MAX_NAME: Final = 1000
# a second's work for PyYAML; cards of models have a tenth
MAX_CARD: Final = 64_000

# generation_config.json's name, the writer's method, the type; written in this order
SAMPLING: Final = (
    ("sequence", "sequence", str),
    ("top_k", "top_k", int),
    ("top_p", "top_p", float),
    ("min_p", "min_p", float),
    ("xtc_probability", "xtc_probability", float),
    ("xtc_threshold", "xtc_threshold", float),
    ("temperature", "temp", float),
    ("penalty_last_n", "penalty_last_n", int),
    ("penalty_repeat", "penalty_repeat", float),
    ("mirostat", "mirostat", int),
    ("mirostat_tau", "mirostat_tau", float),
    ("mirostat_eta", "mirostat_eta", float),
)


def add_keys(writer: Any, checkpoint: Checkpoint, mixture: Mixture, parameters: int) -> None:
    """Write every key; ``parameters`` is the number of values in all tensors, which names the model's size."""
    writer.add_type("model")
    _add_sampling(writer, checkpoint.folder)
    read_general(checkpoint, parameters).set_gguf_meta_model(writer)
    _add_architecture(writer, checkpoint, mixture)
    writer.add_quantization_version(gguf.GGML_QUANT_VERSION)
    _add_tokenizer(writer, checkpoint)


def read_general(checkpoint: Checkpoint, parameters: int) -> Any:
    """Name, author, licence and the like as a gguf.Metadata, from the model card, the config and the folder's name."""
    path = Path(checkpoint.name)  # looked at for its name only
    card = _read_card(checkpoint.folder)
    config = {key: value for key, value in checkpoint.raw_config.items() if _is_text(value) and len(value) <= MAX_NAME}
    try:
        general = gguf.Metadata.apply_metadata_heuristic(gguf.Metadata(), card, config, path, parameters)
    except (AttributeError, TypeError, ValueError, KeyError, IndexError) as error:
        # written by hand and of no use to the weights: a card that cannot be understood is left out
        LOG.warning("the model card is left out: %s", error)
        general = gguf.Metadata.apply_metadata_heuristic(gguf.Metadata(), {}, {}, path, parameters)
    general.name = general.name or path.name
    general.size_label = general.size_label or gguf.size_label(parameters, parameters, 0, 0)
    return general


def _read_card(folder: Folder) -> dict[str, Any]:
    """The YAML block at the top of README.md, read as gguf.Metadata.load_model_card does."""
    try:
        lines = (folder.text("README.md") or "").splitlines()
    except ConvertError as error:
        LOG.warning("the model card is left out: %s", error.text)
        return {}
    if not lines or lines[0] != "---" or "---" not in lines[1:]:
        return {}
    block = "\n".join(lines[1 : lines.index("---", 1)]) + "\n"
    if len(block) > MAX_CARD:
        LOG.warning("the model card is left out: %d characters", len(block))
        return {}
    try:
        card = yaml.safe_load(block.replace("- no\n", '- "no"\n').replace("\t", "  "))
    except (yaml.YAMLError, ValueError, RecursionError) as error:
        LOG.warning("the model card is left out: %s", error)
        return {}
    # the heuristics and the file format know text and lists of text; whatever else a card holds is left out
    entries = card.items() if isinstance(card, dict) else ()
    return {
        key: value
        for key, value in entries
        if _is_text(value) or (isinstance(value, list) and all(map(_is_text, value)))
    }


def _is_text(value: object) -> bool:
    return isinstance(value, str)


def _add_sampling(writer: Any, folder: Folder) -> None:
    """The sampling the model's makers recommend; values of a wrong type are left out."""
    try:
        config = folder.json("generation_config.json") or {}
    except ConvertError as error:
        LOG.warning("generation_config.json is left out: %s", error.detail)
        return
    if "penalty_repeat" not in config:
        config["penalty_repeat"] = config.get("repetition_penalty")
    for name, method, kind in SAMPLING:
        value = config.get(name)
        if isinstance(value, int) and kind is float and not isinstance(value, bool):
            value = float(value)
        if isinstance(value, kind) and not isinstance(value, bool):
            getattr(writer, f"add_sampling_{method}")(value)


def _add_architecture(writer: Any, checkpoint: Checkpoint, mixture: Mixture) -> None:
    config = checkpoint.config
    writer.add_block_count(config.layers)
    writer.add_context_length(config.context_length)
    writer.add_embedding_length(config.hidden_size)
    writer.add_feed_forward_length(config.intermediate_size)
    writer.add_head_count(config.heads)
    writer.add_head_count_kv(config.kv_heads)
    if config.rope_scaling and config.rope_scaling.kind == "linear":
        writer.add_rope_scaling_type(gguf.RopeScalingType.LINEAR)
        writer.add_rope_scaling_factor(config.rope_scaling.factor)
    writer.add_rope_freq_base(config.rope_theta)
    writer.add_layer_norm_rms_eps(config.rms_norm_eps)
    # without these two the loader takes hidden_size / heads, which is wrong for Nemotron Nano (96 for 128)
    writer.add_key_length(config.head_dim)
    writer.add_value_length(config.head_dim)
    writer.add_file_type(mixture.id)
    writer.add_vocab_size(config.vocab_size)
    writer.add_rope_dimension_count(config.head_dim)


def _add_tokenizer(writer: Any, checkpoint: Checkpoint) -> None:
    folder, size = checkpoint.folder, checkpoint.config.vocab_size
    document, config = parse_tokenizer(folder)
    if isinstance(config.get("add_prefix_space"), bool):
        writer.add_add_space_prefix(config["add_prefix_space"])
    try:
        vocabulary = read_vocabulary(folder, document, size)
        special = read_special_tokens(document, config, checkpoint.raw_config)
    except (AttributeError, TypeError, KeyError, ValueError, IndexError) as error:
        raise damaged("tokenizer.json", repr(error)) from error
    writer.add_tokenizer_model("gpt2")
    writer.add_tokenizer_pre(vocabulary.pre_tokenizer)
    writer.add_token_list(vocabulary.tokens)
    writer.add_token_types(vocabulary.kinds)
    writer.add_token_merges(vocabulary.merges)
    for role, number in special.ids.items():
        if role != "cls":  # the file format has no key for it
            getattr(writer, f"add_{role}_token_id")(number)
    # conversion/llama.py means Granite, but its rule is the vocabulary's size, so it holds for SmolLM2 too
    never_bos = size == 49152
    for role, adds in special.adds.items():
        if role in ("bos", "eos", "sep") and not (role == "bos" and never_bos):
            getattr(writer, f"add_add_{role}_token")(adds)
    template = read_chat_template(folder, config)
    if template is not None:
        writer.add_chat_template(template)
    if never_bos:
        writer.add_add_bos_token(False)
