"""The conversion itself: plan every byte of the file, then fill it in one pass.

Worker threads read rows, put them into ggml's order and turn them into the planned type; the calling thread appends
them in the planned order and hashes. A few chunks are in flight at any time, so memory does not grow with the model.
"""

from __future__ import annotations

import hashlib
import io
import math
import os
import re
import struct
import time
from collections import deque
from collections.abc import Generator, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import closing
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path
from typing import Any, Final

import gguf
import numpy as np
import numpy.typing as npt

from converter import ggml
from converter.api import FILE_TYPE_NAMES, Options, Progress, Result
from converter.checkpoint import Checkpoint, open_checkpoint
from converter.errors import ConvertError
from converter.header_writer import HeaderWriter
from converter.imatrix import ImportanceMatrix, read_imatrix
from converter.journal import Journal
from converter.llama import permute
from converter.measure import compare, sample
from converter.metadata import add_keys, read_general
from converter.mixture import MIXTURES
from converter.output import OutputFile, check_target, complete_or_nothing, journal_path, part_path
from converter.plan import PlannedTensor, plan_tensors
from converter.report import Report, Sums, known_revision
from converter.safetensors import RangeReader
from converter.shards import Shards
from converter.text import tr

ALIGNMENT: Final = 32  # GGUF_DEFAULT_ALIGNMENT
# values a chunk: 4 MB as float32, small enough for the cache and for a quick cancel
CHUNK_VALUES: Final = 1 << 20
# each thread holds some chunks in memory
MAX_THREADS: Final = 256


def run(options: Options, shards: Shards | None = None) -> Generator[Progress | Result, None, None]:
    """See ``converter.convert``."""
    started = time.monotonic()
    if options.file_type not in MIXTURES:
        raise ConvertError(
            tr("{type} is not a type of file that can be written: only {supported}.",
               type=options.file_type, supported=", ".join(FILE_TYPE_NAMES))
        )  # fmt: skip
    ggml.library()
    checkpoint = open_checkpoint(options.source, shards, options.name)
    imatrix = read_imatrix(options.imatrix) if options.imatrix else None
    tensors = plan_tensors(checkpoint, options.file_type, imatrix)
    header = build_header(checkpoint, tensors, options.file_type, imatrix)
    total = len(header) + sum(_padded(tensor.size) for tensor in tensors)
    out = _target_path(checkpoint, tensors, options)
    journal = Journal(journal_path(out), _identity(header, checkpoint, tensors)) if options.resumable else None
    there = part_path(out).stat().st_size if journal and part_path(out).exists() else 0
    read = [entry for entry in options.source.iterdir() if entry.suffix != ".gguf"]
    check_target(out, total - there, [*read, options.imatrix] if options.imatrix else read)
    threads = min(options.threads, MAX_THREADS) if options.threads > 0 else _cores()
    with complete_or_nothing(out, total, journal) as file:
        for position in file.take_up():
            yield Progress(position, total, "", "")
        if not file.position:
            file.append(header)
        yield Progress(file.position, total, "", "")
        with closing(_fill(file, tensors, checkpoint.shards, threads)) as steps:
            for tensor in steps:
                yield Progress(file.position, total, tensor.name, tensor.type.name)
    report = _report(tensors, file, options)
    yield Result(out, file.position, file.sha256, time.monotonic() - started, options.file_type, report)


def _report(tensors: list[PlannedTensor], file: OutputFile, options: Options) -> Report:
    for tensor in tensors:
        file.tally.add(tensor.name, tensor.type.name, tensor.rows * tensor.columns, tensor.size)
    imatrix = options.imatrix.name if options.imatrix else ""
    return file.tally.report(options.file_type, file.sha256, file.position, known_revision(options.source), imatrix)


def _identity(header: bytes, checkpoint: Checkpoint, tensors: list[PlannedTensor]) -> str:
    """What the file's bytes depend on: its header, each safetensors file's content, what matters, and who quantizes."""
    weights = hashlib.sha256()
    for tensor in tensors:
        if tensor.importance is not None:
            weights.update(tensor.importance.tobytes())
    names = sorted({source.stored.shard for source in checkpoint.sources})
    parts = [
        hashlib.sha256(header).hexdigest(),
        ggml.build(),
        weights.hexdigest(),
        *(checkpoint.shards.head(name).identity for name in names),
    ]
    return hashlib.sha256(repr(parts).encode()).hexdigest()


def _fill(
    file: OutputFile, tensors: list[PlannedTensor], shards: Shards, threads: int
) -> Generator[PlannedTensor, None, None]:
    """Append every tensor that is not there yet, safetensors file by file; yields the one at work after each chunk."""
    first = 0
    for shard, group in groupby(tensors, key=lambda tensor: tensor.stored.shard if tensor.stored else ""):
        part = list(group)
        missing = part[max(0, file.tensors - first) :]
        first += len(part)
        if missing and shard:
            shards.complete(shard)
        with closing(_convert_in_order(missing, threads)) as converted:
            for chunk, data, sums in converted:
                file.append(data)
                file.tally.compare(chunk.tensor.name, sums)
                if chunk.is_last:
                    file.pad(ALIGNMENT)
                    file.end_tensor()
                yield chunk.tensor
        if shard:
            file.sync()  # before the source of these bytes goes
            shards.done(shard)


def _padded(size: int) -> int:
    return size + -size % ALIGNMENT


def _cores() -> int:
    """Cores this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _parameters(tensors: list[PlannedTensor]) -> int:
    return sum(math.prod(tensor.shape) for tensor in tensors)


def build_header(
    checkpoint: Checkpoint, tensors: list[PlannedTensor], file_type: str, imatrix: ImportanceMatrix | None = None
) -> bytes:
    """Everything before the tensors' data: magic, keys, and each tensor's name, shape, type and place."""
    writer = HeaderWriter(None, "llama")
    for tensor in tensors:
        kind = gguf.GGMLQuantizationType(tensor.type.id)
        writer.add_tensor_info(tensor.name, tensor.shape, np.dtype(np.float32), tensor.size, raw_dtype=kind)
    add_keys(writer, checkpoint, MIXTURES[file_type], _parameters(tensors))
    if imatrix:
        imatrix.add_keys(writer)
    # the writer opens files by itself; a buffer in their place lets one plan, check and hash the whole file
    buffer = io.BytesIO()
    writer.fout, writer.state = [buffer], gguf.gguf_writer.WriterState.EMPTY
    try:
        writer.write_header_to_file()
        writer.write_kv_data_to_file()
        writer.write_ti_data_to_file()
    except (TypeError, ValueError, AttributeError, struct.error) as error:
        raise ConvertError(tr("The checkpoint's settings cannot be stored: download it again."), repr(error)) from error
    return buffer.getvalue() + bytes(-buffer.tell() % ALIGNMENT)


def _target_path(checkpoint: Checkpoint, tensors: list[PlannedTensor], options: Options) -> Path:
    """The file to write; without a name it is called after the model, as llama.cpp's converter does."""
    out = options.out or options.source
    if not os.path.isdir(out):
        return out
    general = read_general(checkpoint, _parameters(tensors))
    name = gguf.naming_convention(
        general.name, general.basename, general.finetune, general.version, general.size_label, options.file_type
    )
    return out / (re.sub(r"[^\w.+-]", "-", name) + ".gguf")


@dataclass(frozen=True)
class Chunk:
    """Some rows of a tensor: the unit of work of one thread."""

    tensor: PlannedTensor
    first_row: int
    rows: int

    @property
    def is_last(self) -> bool:
        """Whether the tensor ends here."""
        return self.first_row + self.rows == self.tensor.rows


def _chunks(tensor: PlannedTensor) -> Iterator[Chunk]:
    """The tensor's rows in order; rows of one rotary head stay together."""
    unit = tensor.head_rows or 1
    step = max(unit, CHUNK_VALUES // tensor.columns // unit * unit)
    for first in range(0, tensor.rows, step):
        yield Chunk(tensor, first, min(step, tensor.rows - first))


Converted = tuple[memoryview, Sums]


def _convert_in_order(
    tensors: list[PlannedTensor], threads: int
) -> Generator[tuple[Chunk, memoryview, Sums], None, None]:
    """Every chunk with its bytes, in order, while ``threads`` workers are ahead by two chunks each."""
    ahead: deque[tuple[Chunk, Future[Converted]]] = deque()
    reader = RangeReader()
    pool = ThreadPoolExecutor(threads, thread_name_prefix="convert")
    try:
        for tensor in tensors:
            for chunk in _chunks(tensor):
                ahead.append((chunk, pool.submit(_convert_chunk, chunk, reader)))
                if len(ahead) > 2 * threads:
                    first, future = ahead.popleft()
                    yield first, *future.result()
        for first, future in ahead:
            yield first, *future.result()
    finally:
        pool.shutdown(cancel_futures=True)
        reader.close()


def _convert_chunk(chunk: Chunk, reader: RangeReader) -> Converted:
    """The chunk's rows in the tensor's type, and how far a sample of them moved.

    Raises:
        ConvertError: a value is not a finite number, or the file cannot be read.
    """
    tensor = chunk.tensor
    values, dtype = _read_rows(chunk, reader)
    if tensor.head_rows:
        values = permute(values, tensor.head_rows)
    finite = True
    if dtype == tensor.type.name:
        data = np.ascontiguousarray(values).view(np.uint8).reshape(-1)
    else:
        wide = ggml.to_float32(values, dtype)
        # a block type may swallow a NaN and still be valid, so both ends are checked
        finite = bool(np.isfinite(wide).all())
        data = ggml.quantize(wide, tensor.type, tensor.importance)
    if not finite or not ggml.is_valid(data, tensor.type):
        raise ConvertError(
            tr("The tensor {name} holds values that are not numbers or do not fit {type}: the checkpoint is damaged, "
               "or needs another type.", name=tensor.name, type=tensor.type.name)
        )  # fmt: skip
    rows = sample(tensor.rows * tensor.columns, chunk.first_row)
    return data.data, compare(values, dtype, data, tensor.type, rows)


def _read_rows(chunk: Chunk, reader: RangeReader) -> tuple[npt.NDArray[Any], str]:
    """The chunk's values as stored, (rows, columns), and their stored type."""
    tensor = chunk.tensor
    if tensor.values is not None:
        return tensor.values.reshape(tensor.rows, tensor.columns), "F32"
    assert tensor.stored is not None
    dtype = tensor.stored.dtype
    element = np.dtype(np.float32 if dtype == "F32" else np.uint16)
    row_bytes = tensor.columns * element.itemsize
    raw = reader.read(tensor.stored, chunk.first_row * row_bytes, chunk.rows * row_bytes)
    return np.frombuffer(raw, element).reshape(chunk.rows, tensor.columns), dtype
