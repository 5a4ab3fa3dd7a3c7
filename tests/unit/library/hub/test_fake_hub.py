"""The fake hub is a hub: the official client looks up and downloads from it as from the real one."""

from __future__ import annotations

from pathlib import Path

import pytest
from huggingface_hub import HfApi, hf_hub_download
from huggingface_hub.errors import (
    GatedRepoError,
    HfHubHTTPError,
    RemoteEntryNotFoundError,
    RepositoryNotFoundError,
    RevisionNotFoundError,
)

from tests.helpers.hub import FakeHub
from tests.unit.library.hub.conftest import SIZE, WEIGHTS


def test_it_looks_up(fake: FakeHub) -> None:
    api = HfApi(endpoint=fake.url, token=False)
    info = api.model_info(fake.repo, files_metadata=True)
    assert info.sha == fake.commit
    assert info.siblings is not None
    files = {file.rfilename: file for file in info.siblings}
    assert files[WEIGHTS].size == SIZE
    large = files[WEIGHTS].lfs
    assert large is not None
    assert large.sha256 == fake.repos[fake.repo].files[WEIGHTS].sha256
    assert files["config.json"].lfs is None
    assert [entry.path for entry in api.list_repo_tree(fake.repo)] == list(files)


@pytest.mark.parametrize("name", [WEIGHTS, "config.json"])
def test_it_downloads(fake: FakeHub, folder: Path, tmp_path: Path, name: str) -> None:
    fake.tokens = {"hf_good": True}
    fake.repos[fake.repo].gated = True
    path = hf_hub_download(fake.repo, name, endpoint=fake.url, cache_dir=tmp_path / "cache", token="hf_good")
    assert Path(path).read_bytes() == (folder / name).read_bytes()
    assert Path(path).parent.name == fake.commit
    at_storage = [asked for asked in fake.requests if fake.storage_url.endswith(str(asked.port))]
    assert bool(at_storage) == (name == WEIGHTS)
    assert not any(asked.authorization for asked in at_storage)


@pytest.mark.parametrize(
    ("repo", "revision", "name", "token", "error"),
    [
        ("acme/none", "main", "config.json", False, RepositoryNotFoundError),
        ("acme/tiny", "none", "config.json", False, RevisionNotFoundError),
        ("acme/tiny", "main", "none.json", "hf_good", RemoteEntryNotFoundError),
        ("acme/tiny", "main", "config.json", False, GatedRepoError),
        ("acme/tiny", "main", "config.json", "hf_new", GatedRepoError),
        ("acme/tiny", "main", "config.json", "hf_wrong", HfHubHTTPError),
    ],
)
def test_it_understands_refusals(
    fake: FakeHub, repo: str, revision: str, name: str, token: str | bool, error: type[Exception]
) -> None:
    fake.tokens = {"hf_good": True, "hf_new": False}
    fake.repos["acme/tiny"].gated = True
    with pytest.raises(error):
        HfApi(endpoint=fake.url, token=token).get_hf_file_metadata(
            url=f"{fake.url}/{repo}/resolve/{revision}/{name}", token=token
        )
