"""What of a repository may be fetched, and what names may be asked for."""

from __future__ import annotations

import pytest

from desktop.base.errors import UsageError
from desktop.library.hub.files import RemoteFile, allowed, check_names, usable, without_doubles

SHA256, SHA1 = "ab" * 32, "cd" * 20


@pytest.mark.parametrize(
    "name",
    [
        *("model.safetensors", "model-00001-of-00002.safetensors", "model.safetensors.index.json", "Model-Q4_K_M.gguf"),
        *("config.json", "generation_config.json", "tokenizer.json", "tokenizer_config.json", "tokenizer.model"),
        *("vocab.json", "merges.txt", "special_tokens_map.json", "added_tokens.json", "chat_template.jinja"),
        *("LICENSE", "LICENSE.txt", "LICENCE.md", "NOTICE", "USE_POLICY.md", "README.md", "hf_quant_config.json"),
    ],
)
def test_weights_configuration_tokenizers_and_licences_are_fetched(name: str) -> None:
    assert allowed(name)


@pytest.mark.parametrize(
    "name",
    [
        *(
            "modeling_x.py",
            "pytorch_model.bin",
            "model.pt",
            "model.pkl",
            "x.ckpt",
            "run.sh",
            "x.exe",
            "x.dll",
            ".gitattributes",
        ),
        *("../model.safetensors", "a/model.safetensors", "a\\model.safetensors", "C:model.safetensors", "/model.gguf"),
        *(
            "..",
            ".",
            "",
            ".safetensors",
            ".model.safetensors",
            "-model.gguf",
            "model.safetensors ",
            "model.safetensors.",
        ),
        *(
            "model.safetensors\n",
            "model\x00.safetensors",
            "mod\u202eel.gguf",
            "mödel.gguf",
            "model.safetensors/",
            "~x.gguf",
        ),
        *("con.safetensors", "NUL.gguf", "com1.txt", "aux.x.safetensors", "plugin.json", "mcp.json", "manifest.json"),
        *("config.json.py", "model.gguf.py", "a" * 200 + ".gguf", None, 5, ["config.json"]),
    ],
)
def test_nothing_else_is(name: object) -> None:
    assert not allowed(name)


def test_what_a_hub_says_is_checked() -> None:
    assert usable("a.gguf", 5, SHA256, SHA1) == RemoteFile("a.gguf", 5, sha256=SHA256)
    assert usable("config.json", 5, None, SHA1) == RemoteFile("config.json", 5, blob=SHA1)


@pytest.mark.parametrize(
    ("name", "size", "sha256", "blob"),
    [
        ("x.py", 5, SHA256, SHA1),
        ("a.gguf", -1, SHA256, SHA1),
        ("a.gguf", None, SHA256, SHA1),
        ("a.gguf", 5.0, SHA256, SHA1),
        ("a.gguf", 1 << 63, SHA256, SHA1),
        ("config.json", 1 << 31, None, SHA1),
        ("a.gguf", 5, SHA256.upper(), None),
        ("a.gguf", 5, "../" + SHA256, None),
        ("a.gguf", 5, "", SHA1),
        ("a.gguf", 5, SHA256 + "\n", None),
        ("a.gguf", 5, None, SHA1[:-1]),
        ("a.gguf", 5, None, None),
    ],
)
def test_what_cannot_be_is_left_out(name: str, size: object, sha256: object, blob: object) -> None:
    assert usable(name, size, sha256, blob) is None


def test_names_that_are_one_on_some_disks_count_once() -> None:
    files = [RemoteFile(name, 1, blob=SHA1) for name in ("b.gguf", "B.gguf", "a.gguf")]
    assert [file.name for file in without_doubles(files)] == ["B.gguf", "a.gguf"]


@pytest.mark.parametrize("repo", ["nvidia/Llama-3.1-Nemotron-Nano-4B-v1.1", "a/b", "a1/b_c.d"])
@pytest.mark.parametrize("revision", ["main", "v1.0", "refs/pr/3", "ab" * 20])
def test_repositories_and_revisions_are_known(repo: str, revision: str) -> None:
    check_names(repo, revision)


@pytest.mark.parametrize(
    "repo",
    [
        *("", "a", "a/b/c", "../b", "a/..", "a/b?x=1", "a/b#x", "a b/c", "a/b.git", "a--b/c", "a/b..c", ".a/b", "a/b-"),
        *("a/b\n", "a\\b/c", "https://huggingface.co/a/b", "a/" + "b" * 100, "ä/b", "a/b%2f"),
    ],
)
def test_what_is_no_repository_is_refused(repo: str) -> None:
    with pytest.raises(UsageError, match="is no model on Hugging Face"):
        check_names(repo, "main")


@pytest.mark.parametrize("revision", ["", "..", "a/../b", "a b", "a?b", "/a", "a//b", "a" * 201, "main\n"])
def test_what_is_no_revision_is_refused(revision: str) -> None:
    with pytest.raises(UsageError, match="is no revision"):
        check_names("a/b", revision)
