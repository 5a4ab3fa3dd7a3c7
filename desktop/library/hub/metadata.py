"""What a repository holds, from the official client: huggingface-hub knows the API, its redirects and its proxies."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Final

import httpx2

from desktop.base.errors import UsageError
from desktop.base.i18n import tr
from desktop.library.hub.errors import HubError, no_connection, refusal
from desktop.library.hub.files import Repository, is_commit, usable, without_doubles
from desktop.library.hub.session import Failure, asked_to_wait
from desktop.library.hub.source import TEMPORARY

if TYPE_CHECKING:
    from huggingface_hub.hf_api import HfApi, ModelInfo

TIMEOUT_S: Final = 20.0


def official_client() -> type[HfApi]:
    """The class of the official client, imported when somebody wants it: it takes 0.5 s."""
    # read when it is imported: a token that other programs left on this computer is not ours to send, and the names of
    # the libraries that are installed are nobody's business
    os.environ.update(HF_HUB_DISABLE_IMPLICIT_TOKEN="1", HF_HUB_DISABLE_TELEMETRY="1")
    from huggingface_hub.hf_api import HfApi  # by its own module's name, or a frozen build would lack it

    return HfApi


def look_up(endpoint: str, token: str, repo: str, revision: str) -> Repository:
    """The repository at the commit that ``revision`` is now.

    Raises:
        Failure: it can be tried again. HubError: the hub refuses, or says nothing that can be used.
    """
    from huggingface_hub.errors import HfHubHTTPError, OfflineModeIsEnabled

    api = official_client()(endpoint=endpoint, token=token or False, library_name="nemodesk")
    try:
        info = api.model_info(repo, revision=revision, files_metadata=True, timeout=TIMEOUT_S)
    except HfHubHTTPError as error:
        status, headers = error.response.status_code, error.response.headers
        told = refusal(status, headers, endpoint=endpoint, repo=repo, what=revision, token=bool(token))
        if status in TEMPORARY:
            raise Failure(told, wait=asked_to_wait(headers)) from error
        raise told from error
    except OfflineModeIsEnabled as error:
        raise UsageError(tr("Downloads are switched off by HF_HUB_OFFLINE: unset it and try again.")) from error
    except httpx2.RequestError as error:
        raise Failure(no_connection(endpoint, f"{type(error).__name__}: {error}")) from error
    except (ValueError, TypeError, KeyError, AttributeError) as error:  # an answer that is no repository
        raise _strange(endpoint, repr(error)) from error
    return _checked(endpoint, repo, info)


def _checked(endpoint: str, repo: str, info: ModelInfo) -> Repository:
    """The answer, with only what was checked."""
    if not isinstance(info.sha, str) or not is_commit(info.sha):
        raise _strange(endpoint, "no commit")
    files = []
    for sibling in info.siblings or ():
        sha256 = sibling.lfs.sha256 if sibling.lfs is not None else None
        file = usable(sibling.rfilename, sibling.size, sha256, sibling.blob_id)
        if file is not None:
            files.append(file)
    return Repository(repo, info.sha, without_doubles(files))


def _strange(endpoint: str, detail: str) -> HubError:
    text = tr("{hub} does not answer like a Hugging Face hub: check HF_ENDPOINT and any proxy.", hub=endpoint)
    return HubError(text, detail)
