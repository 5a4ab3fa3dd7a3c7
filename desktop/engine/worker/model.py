"""A loaded model: weights, context, vocabulary."""

from __future__ import annotations

import ctypes
import os
import sys
from collections.abc import Callable, Generator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

from desktop.base.footprint import OUTPUTS, SEQUENCES, Way, smaller
from desktop.base.gguf import GGUFError, Header, read_header
from desktop.chat.engine import ModelInfo, Prompt, Segment
from desktop.chat.memory import STARVED, MemoryPlan
from desktop.engine.worker.binding import Binding
from desktop.engine.worker.context import context_parameters
from desktop.engine.worker.governor import Governor
from desktop.engine.worker.known import KnownTexts
from desktop.engine.worker.measure import Meter, free_room
from desktop.engine.worker.plan import Refused, Wish, choose_threads, make_plan, read_shape
from desktop.engine.worker.preselect import Kept, Preselection

# attributes of a token (llama.h): texts of these are parsed only where control text is allowed
UNKNOWN, CONTROL = 1 << 0, 1 << 3

PIECE_SIZE = 256
# tokens alone, after which ggml's CUDA backend has recorded what it does for one
RECORDED = 6

Progress = Callable[[float], None]
Chosen = Callable[[Way], None]


class Model:
    """One model in memory, with one context whose room its two sequences share: the chat's, and one for what is aside.

    Attributes:
        context: llama.cpp's context pointer.
        way: how it was loaded.
        size: tokens the context holds.
        vocabulary_size: how many tokens there are.
        step: tokens computed at once; at most ``OUTPUTS`` of them can have logits.
        threads: of the processor, that compute.
        governor: has fewer of them compute a token where other programs want cores; None where a card computes too,
            whose work the processor waits for, and for a single thread.
        preselection: what of the logits leaves a graphics card that computes them; None where none does.
        shares: whether one sequence can take over the beginning of another.
    """

    def __init__(
        self, binding: Binding, path: Path, wish: Wish, progress: Progress, chosen: Chosen = lambda _: None
    ) -> None:
        """Load ``path``; ``chosen`` is told the way before anything is loaded.

        Raises:
            Refused: the file is not usable or does not fit.
        """
        self.api = binding.api
        self.path = path
        self._binding = binding
        self.header = check(path)
        self.way = make_plan(self.header, wish, free_room(binding))
        chosen(self.way)
        self.gpu_layers, self.step = self.way.gpu_layers, self.way.batch
        self._meter = Meter(binding)
        with binding.listening() as lines:
            self._weights = self._load(wish, progress)
        self._meter.weights_loaded(lines)
        self.vocabulary = self.api.llama_model_get_vocab(self._weights)
        self.vocabulary_size = int(self.api.llama_vocab_n_tokens(self.vocabulary))
        self._pieces: dict[int, bytes | None] = {}
        self.threads = choose_threads(wish.threads)
        self.context = self._make_context(self.way, OUTPUTS)
        self.governor = Governor(self.threads, self._use) if self.threads > 1 and not self.gpu_layers else None
        self.memory = self.api.llama_get_memory(self.context)
        self.size = int(self.api.llama_n_ctx(self.context))
        self.bos = int(self.api.llama_vocab_bos(self.vocabulary))
        self.eos = int(self.api.llama_vocab_eos(self.vocabulary))
        # a recurrent state cannot be shared up to a place within it
        self.shares = not (
            self.api.llama_model_is_recurrent(self._weights) or self.api.llama_model_is_hybrid(self._weights)
        )
        self.add_bos = bool(self.api.llama_vocab_get_add_bos(self.vocabulary)) and self.bos >= 0
        self.preselection = self._preselection()
        self._texts = KnownTexts(self.tokenize_text)
        self._warm_up()
        self._meter.context_made()

    def _load(self, wish: Wish, progress: Progress) -> Any:
        parameters = self.api.llama_model_default_params()
        parameters.n_gpu_layers = self.way.gpu_layers
        parameters.use_extra_bufts = wish.extra_buffers

        def on_progress(share: float, _data: object) -> bool:
            progress(share)
            return True

        parameters.progress_callback = self.api.llama_progress_callback(on_progress)
        self._binding.errors.clear()
        weights = self.api.llama_model_load_from_file(os.fsencode(self.path), parameters)
        if not weights:
            errors = self._binding.recent_errors()
            raise Refused("allocation" if STARVED.search(errors) else "model", errors, offer=smaller(self.way))
        return weights

    def _make_context(self, way: Way, outputs: int, callback: Any = None) -> Any:
        parameters = context_parameters(self.api, way, self.threads, outputs)
        if callback is not None:
            parameters.cb_eval = callback
        context = self.api.llama_init_from_model(self._weights, parameters)
        if not context:
            raise Refused("allocation", self._binding.recent_errors(), offer=smaller(way))
        return context

    def _use(self, threads: int) -> None:
        """Let so many threads compute a token alone; several at once, which wait for each other less, have all."""
        self.api.llama_set_n_threads(self.context, threads, self.threads)

    @property
    def logits_on_card(self) -> bool:
        """Whether the last layer, behind all blocks, is on a graphics card."""
        return self.gpu_layers > self.header.number("block_count")

    def _preselection(self) -> Preselection | None:
        return Preselection(self.api, self.context, range(SEQUENCES)) if self.logits_on_card else None

    def _warm_up(self) -> None:
        """Compute a few tokens: a processor or a card that this build does not suit fails here, not in an answer.

        Several at once and one alone take different paths in ggml. A card reads the code of each when it is first used,
        and records what it does for one token after some of them: the first answer would wait for both.
        """
        token = max(0, self.bos)
        if self.preselection is not None:
            self.preselection.use(Kept.LIKELIEST)
        for count in (min(self.step, self.size), 4, *[1] * RECORDED) if self.gpu_layers else (4, 1):
            batch = (self.api.llama_token * count)(*([token] * count))
            if self.api.llama_decode(self.context, self.api.llama_batch_get_one(batch, count)) != 0:
                raise Refused("model", self._binding.recent_errors())
            self.api.llama_memory_clear(self.memory, False)
        self.api.llama_memory_clear(self.memory, True)

    @contextmanager
    def second_context(
        self, tokens: int, buffer: ctypes.Array[ctypes.c_char], callback: Any = None
    ) -> Generator[Any, None, None]:
        """A context of its own for ``tokens`` tokens, which leaves the chat's alone; ``buffer`` as in ``set_abort``.

        llama.cpp asks ``callback`` (a ggml_backend_sched_eval_callback) about every result it computes.

        Raises:
            Refused: there is no memory for it.
        """
        context = self._make_context(replace(self.way, context=tokens), 0, callback)
        try:
            self.set_abort(buffer, context)
            yield context
        finally:
            self.api.llama_free(context)

    def set_abort(self, buffer: ctypes.Array[ctypes.c_char], context: Any = None) -> None:
        """Let a non-zero first byte of ``buffer`` abort a running decode; the caller keeps the buffer alive."""
        strlen = ctypes.cast(ctypes.CDLL(_C_LIBRARY).strlen, ctypes.c_void_p).value
        self._abort = self.api.ggml_abort_callback(strlen)
        self.api.llama_set_abort_callback(context or self.context, self._abort, ctypes.cast(buffer, ctypes.c_void_p))

    def tokenize(self, prompt: Prompt) -> list[int]:
        """A prompt's tokens, with exactly one beginning token where the model wants one."""
        tokens: list[int] = []
        for segment in join_plain(prompt):
            tokens += self._texts.tokens(segment)
        if self.add_bos:
            while tokens and tokens[0] == self.bos:
                tokens.pop(0)
            tokens.insert(0, self.bos)
        return tokens

    def tokenize_text(self, segment: Segment) -> list[int]:
        """The tokens of one text alone, without a beginning token."""
        text = segment.text.encode("utf-8", "replace")
        room = len(text) + 8
        buffer = (self.api.llama_token * room)()
        count = self.api.llama_tokenize(self.vocabulary, text, len(text), buffer, room, False, segment.control)
        return list(buffer[:count])

    def piece(self, token: int) -> bytes | None:
        """A token's bytes, none for control tokens; None for one that ends an answer, or is no token."""
        try:
            return self._pieces[token]
        except KeyError:
            return self._pieces.setdefault(token, self._read_piece(token))

    def _read_piece(self, token: int) -> bytes | None:
        if token < 0 or self.api.llama_vocab_is_eog(self.vocabulary, token):
            return None
        size = PIECE_SIZE
        while True:
            buffer = ctypes.create_string_buffer(size)
            length = self.api.llama_token_to_piece(self.vocabulary, token, buffer, size, 0, False)
            if length >= 0:
                return buffer.raw[:length]
            size = -length

    def control_texts(self) -> list[str]:
        """Texts of the tokens that steer the model, which no user's text may become."""
        found = []
        for token in range(self.api.llama_vocab_n_tokens(self.vocabulary)):
            if self.api.llama_vocab_get_attr(self.vocabulary, token) & (UNKNOWN | CONTROL):
                found.append(self.token_text(token))
        return [text for text in found if text]

    def token_text(self, token: int) -> str:
        """A token's own text, "" for none."""
        if token < 0:
            return ""
        return str((self.api.llama_vocab_get_text(self.vocabulary, token) or b"").decode("utf-8", "replace"))

    @property
    def build(self) -> tuple[str, str]:
        """Version and commit of what computes."""
        return self._binding.build

    @property
    def template(self) -> str:
        """The chat template inside the file."""
        return str(self.header.values.get("tokenizer.chat_template", ""))

    def measured(self, kept: int = 0) -> MemoryPlan:
        """What it takes of the memory now, without ``kept`` bytes of states beside the live one."""
        return self._meter.plan(read_shape(self.header), replace(self.way, context=self.size), kept)

    def describe(self) -> ModelInfo:
        """What the parent is told."""
        return ModelInfo(
            path=self.path,
            name=self.header.name or self.path.stem,
            architecture=self.header.architecture,
            file_type=self.header.file_type,
            size=self.header.file_size,
            context=self.size,
            context_train=int(self.api.llama_model_n_ctx_train(self._weights)),
            layers=int(self.api.llama_model_n_layer(self._weights)),
            gpu_layers=self.way.gpu_layers,
            chat_template=self.template,
            add_bos=self.add_bos,
            bos_text=self.token_text(self.bos),
            kv_type=self.way.kv_type,
            batch=self.way.batch,
        )


# the C library of this process; Windows has no handle for "the process"
_C_LIBRARY = "ucrtbase" if sys.platform == "win32" else None


def join_plain(prompt: Prompt) -> list[Segment]:
    """Neighbouring plain segments as one: a tokenizer may merge across their border. Empty ones are dropped."""
    joined: list[Segment] = []
    for segment in prompt:
        if joined and not segment.control and not joined[-1].control:
            joined[-1] = Segment(joined[-1].text + segment.text)
        elif segment.text:
            joined.append(segment)
    return joined


def check(path: Path) -> Header:
    """The file's header, read with bounds before llama.cpp parses it.

    Raises:
        Refused: it is not usable.
    """
    try:
        return read_header(path)
    except GGUFError as error:
        raise Refused("header", error.detail, text=error.text) from error
    except OSError as error:
        raise Refused("unreadable", str(error), reason=error.strerror or "") from error
