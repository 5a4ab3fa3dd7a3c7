"""Looking a repository up: what a hub says is checked, and every refusal has its sentence."""

from __future__ import annotations

from pathlib import Path

import huggingface_hub.constants
import pytest

from desktop.base.errors import AppError, UsageError
from desktop.library.hub.client import Hub
from desktop.library.hub.control import Control
from desktop.library.hub.errors import AccessNeeded, Cancelled, HubBusy, HubError, NoConnection, NotThere
from tests.helpers.hub import FakeHub, Fault
from tests.helpers.hub_files import read_folder
from tests.unit.library.hub.conftest import QUICK

TOKENS = {"hf_good": True, "hf_new": False}


def look(fake: FakeHub, repo: str = "", revision: str = "main", token: str = "") -> list[str]:
    with Hub(fake.url, token, QUICK) as hub:
        return [file.name for file in hub.repository(repo or fake.repo, revision).files]


def test_a_commit_stays_the_same(fake: FakeHub) -> None:
    assert look(fake, revision=fake.commit) == look(fake)


@pytest.mark.parametrize(
    ("repo", "revision", "token", "kind", "words"),
    [
        ("acme/none", "main", "", NotThere, "There is no acme/none at .*or it is private and needs a token"),
        ("acme/none", "main", "hf_good", NotThere, "There is no acme/none at .*or your token does not open it"),
        ("acme/tiny", "v9", "", NotThere, "acme/tiny has no “v9”"),
        (
            "acme/tiny",
            "main",
            "hf_wrong",
            AccessNeeded,
            r"does not know this token: make a new one at .*/settings/tokens",
        ),
        ("acme", "main", "", UsageError, "write it like nvidia/"),
    ],
)
def test_a_refusal_says_what_to_do(
    fake: FakeHub, repo: str, revision: str, token: str, kind: type[AppError], words: str
) -> None:
    fake.tokens = TOKENS
    with pytest.raises(kind, match=words):
        look(fake, repo, revision, token)


@pytest.mark.parametrize(
    ("token", "words", "page", "wanted"),
    [
        ("", "asks for a token: accept its licence at .*/acme/tiny, then make one at", "/acme/tiny", True),
        ("hf_new", "not been given access to acme/tiny: accept its licence at", "/acme/tiny", False),
        ("hf_wrong", "does not know this token", "/settings/tokens", True),
    ],
)
def test_a_gate_says_which_page_opens_it(
    fake: FakeHub, target: Path, token: str, words: str, page: str, wanted: bool
) -> None:
    with Hub(fake.url, "", QUICK) as hub:  # what a gated repository holds is no secret
        repository = hub.repository(fake.repo)
    fake.tokens = TOKENS
    fake.repos[fake.repo].gated = True
    with Hub(fake.url, token, QUICK) as hub, pytest.raises(AccessNeeded, match=words) as caught:
        list(hub.fetch(repository, repository.files[-1], target, Control()))
    assert caught.value.page == fake.url + page
    assert caught.value.token == wanted


def test_a_private_repository_opens_for_its_token(fake: FakeHub) -> None:
    fake.tokens = TOKENS
    fake.repos[fake.repo].private = True
    with pytest.raises(NotThere, match="private"):
        look(fake)
    assert look(fake, token="hf_good")


@pytest.mark.parametrize("fault", [Fault(on="/api/", status=429), Fault(on="/api/", status=503)])
def test_a_busy_hub_is_asked_again(fake: FakeHub, fault: Fault) -> None:
    fake.then(fault, fault)
    assert look(fake)
    fake.usual = fault
    with pytest.raises(HubBusy):
        look(fake)


def test_waiting_for_a_busy_hub_can_be_cancelled(fake: FakeHub) -> None:
    control = Control()
    control.cancel()
    fake.usual = Fault(on="/api/", status=429, retry_after="200")
    with Hub(fake.url, "", QUICK) as hub, pytest.raises(Cancelled):
        hub.repository(fake.repo, control=control)


def test_a_lost_connection_is_said(fake: FakeHub) -> None:
    with pytest.raises(NoConnection, match="check the connection"), Hub("http://127.0.0.1:9", "", QUICK) as hub:
        hub.repository("acme/tiny")


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"<html>",
        b"[]",
        b"{}",
        b'{"id": "a/b"}',
        b'{"id": "a/b", "sha": "../x"}',
        b'{"id": 5, "sha": 5}',
        b'{"id": "a/b", "sha": "%s", "siblings": 5}' % (b"a" * 40),
    ],
)
def test_what_is_no_hub_is_said(fake: FakeHub, body: bytes) -> None:
    fake.usual = Fault(on="/api/", body=body)
    with pytest.raises(HubError, match="does not answer like a Hugging Face hub"):
        look(fake)


def test_files_that_cannot_be_are_left_out(fake: FakeHub, folder: Path) -> None:
    digest = {"sha256": "a" * 64, "size": 5, "pointerSize": 1}
    fake.repos[fake.repo].extra = [
        {"rfilename": "..\\..\\plugin.safetensors", "size": 5, "blobId": "b" * 40, "lfs": digest},
        {"rfilename": "sub/model.safetensors", "size": 5, "blobId": "b" * 40, "lfs": digest},
        {"rfilename": "bad.safetensors", "size": 5, "blobId": "b" * 40, "lfs": {**digest, "sha256": "x"}},
        {"rfilename": "huge.safetensors", "size": 1 << 62, "blobId": "b" * 40, "lfs": digest},
        {"rfilename": "unknown.safetensors"},
        {"rfilename": "good.safetensors", "size": 5, "blobId": "b" * 40, "lfs": digest},
    ]
    assert look(fake) == ["config.json", "empty.txt", "good.safetensors", "model.safetensors"]


def test_offline_mode_is_said(fake: FakeHub, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(huggingface_hub.constants, "is_offline_mode", lambda: True)
    with pytest.raises(UsageError, match="HF_HUB_OFFLINE"):
        look(fake)


def test_a_folder_with_folders_is_a_repository_too(fake: FakeHub, folder: Path) -> None:
    (folder / "original").mkdir()
    (folder / "original" / "config.json").write_text("{}")
    fake.repos["acme/deep"] = read_folder(folder)
    assert look(fake, "acme/deep") == look(fake)
