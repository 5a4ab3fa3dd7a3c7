"""What a repository holds, as far as this program has to do with it: kinds of files, names and hashes, all checked."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from desktop.base.errors import UsageError
from desktop.base.i18n import tr

# Weights, configuration and tokenizer, licences and the model card: nothing that is code or a pickle.
# hf_quant_config.json is wanted because its presence says that the weights cannot be converted.
ALLOWED: Final = re.compile(
    r"[A-Za-z0-9_][A-Za-z0-9._-]*\.(safetensors|safetensors\.index\.json|gguf|txt)"
    r"|(config|generation_config|tokenizer|tokenizer_config|special_tokens_map|added_tokens|vocab|chat_template"
    r"|hf_quant_config)\.json"
    r"|tokenizer\.model|chat_template\.jinja|README\.md|(LICEN[CS]E|NOTICE|USE_POLICY)(\.md)?"
)
# names that are devices on Windows, whatever follows the first dot
RESERVED: Final = re.compile(r"(con|prn|aux|nul|com[0-9]|lpt[0-9])(\..*)?", re.IGNORECASE)
LONGEST_NAME: Final = 200
LARGEST_TEXT: Final = 256 << 20  # bytes of a file that is read whole: the largest tokenizers have 35 MB
LARGEST_WEIGHTS: Final = 1 << 40

# github.com/huggingface/huggingface_hub, utils/_validators.py: REPO_ID_REGEX and the rules beside it
_REPO: Final = re.compile(r"(?=.{1,96}$)[A-Za-z0-9](?:[\w.-]*\w)?/[A-Za-z0-9_](?:[\w.-]*\w)?", re.ASCII)
_REVISION: Final = re.compile(r"(?=.{1,200}$)\w(?:[\w./-]*\w)?", re.ASCII)
_SHA256: Final = re.compile(r"[0-9a-f]{64}")
_SHA1: Final = re.compile(r"[0-9a-f]{40}")


@dataclass(frozen=True, slots=True)
class RemoteFile:
    """A file of a repository.

    Attributes:
        name: without folders; on the allow-list, but still never a path of ours.
        size: bytes.
        sha256: of the content, 64 hexadecimal digits; empty for a small file, which git itself holds.
        blob: git's SHA-1 of a small file, 40 hexadecimal digits; empty when there is a SHA-256.
    """

    name: str
    size: int
    sha256: str = ""
    blob: str = ""

    @property
    def digest(self) -> str:
        """The one hash there is."""
        return self.sha256 or self.blob


@dataclass(frozen=True, slots=True)
class Repository:
    """A repository at one commit (40 hexadecimal digits), and those of its files that may be fetched, by name."""

    repo: str
    commit: str
    files: tuple[RemoteFile, ...]

    def file(self, name: str) -> RemoteFile | None:
        """The file of that name."""
        return next((file for file in self.files if file.name == name), None)


def allowed(name: object) -> bool:
    """Whether a name is one that this program fetches: of a kind it knows, without folders, usable on every disk."""
    return (
        isinstance(name, str)
        and len(name) <= LONGEST_NAME
        and ALLOWED.fullmatch(name) is not None
        and not RESERVED.fullmatch(name)
    )


def usable(name: object, size: object, sha256: object, blob: object) -> RemoteFile | None:
    """What a hub says of a file, checked; None when it is of no kind we fetch, or its size or hash is none."""
    if not isinstance(name, str) or not allowed(name) or type(size) is not int:
        return None
    weights = name.endswith((".safetensors", ".gguf"))
    if not 0 <= size <= (LARGEST_WEIGHTS if weights else LARGEST_TEXT):
        return None
    if isinstance(sha256, str) and _SHA256.fullmatch(sha256):
        return RemoteFile(name, size, sha256=sha256)
    if sha256 is None and isinstance(blob, str) and _SHA1.fullmatch(blob):
        return RemoteFile(name, size, blob=blob)
    return None


def without_doubles(files: Iterable[RemoteFile]) -> tuple[RemoteFile, ...]:
    """The files by name; of names that are one on a disk that ignores case, the first."""
    found: dict[str, RemoteFile] = {}
    for file in sorted(files, key=lambda file: file.name):
        found.setdefault(file.name.casefold(), file)
    return tuple(found.values())


def is_commit(text: object) -> bool:
    """Whether a hub's answer is a commit."""
    return isinstance(text, str) and _SHA1.fullmatch(text) is not None


def check_names(repo: str, revision: str) -> None:
    """Refuse what cannot be a repository or a revision, before it becomes part of an address.

    Raises:
        UsageError: it cannot.
    """
    if not _REPO.fullmatch(repo) or "--" in repo or ".." in repo or repo.endswith(".git"):
        example = "nvidia/Llama-3.1-Nemotron-Nano-4B-v1.1"
        raise UsageError(
            tr("“{repo}” is no model on Hugging Face: write it like {example}.", repo=repo, example=example)
        )
    if not _REVISION.fullmatch(revision) or ".." in revision or "//" in revision:
        raise UsageError(tr("“{revision}” is no revision: give a branch, a tag or a commit.", revision=revision))
