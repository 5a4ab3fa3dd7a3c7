"""Byte ranges of one file of a repository, each answer checked before a byte of it counts."""

from __future__ import annotations

import contextlib
import re
from collections.abc import Iterator
from typing import Final
from urllib.parse import quote

import httpx2

from desktop.library.hub.errors import no_connection, refusal
from desktop.library.hub.files import RemoteFile, Repository
from desktop.library.hub.session import Failure, Session, asked_to_wait
from desktop.library.hub.spans import Span

TEMPORARY: Final = (408, 425, 429, 500, 502, 503, 504, 520, 521, 522, 523, 524)
_CONTENT_RANGE: Final = re.compile(r"bytes (\d+)-(\d+)/(\d+|\*)")


class Changed(Exception):
    """The answer is the whole file, or of another version of it, where a part of the known one was asked for."""


class Source:
    """Where the bytes of a file come from: the hub, or the storage it points to, which is asked directly then."""

    def __init__(self, session: Session, repository: Repository, file: RemoteFile) -> None:
        self.file = file
        self._session, self._repository = session, repository
        path = f"{repository.repo}/resolve/{repository.commit}/{quote(file.name)}"
        self._hub = f"{session.endpoint}/{path}"
        self._storage = ""

    @contextlib.contextmanager
    def open(self, span: Span, etag: str) -> Iterator[httpx2.Response]:
        """The answer for a span; at most the span's bytes are of interest.

        Raises:
            Failure: it can be tried again. Changed: see there. HubError: the hub refuses.
        """
        start, end = span
        whole = span == (0, self.file.size)
        headers = {} if whole else {"Range": f"bytes={start}-{end - 1}"}
        if etag and not whole:
            headers["If-Range"] = etag
        known = self._storage
        with self._session.get(known or self._hub, headers) as response:
            self._check_status(response, known)
            self._check_body(response, span, etag)
            if response.url != self._hub:
                self._storage = str(response.url)
            yield response

    def body(self, response: httpx2.Response, span: Span) -> Iterator[bytes]:
        """The bytes of the span, as they arrive.

        Raises:
            Failure: they end too early.
        """
        left = span[1] - span[0]
        for data in response.iter_raw():  # to its end, or the connection could not be used again
            if left <= 0:
                return
            yield data[:left]
            left -= len(data)
        if left > 0:
            raise Failure(no_connection(self._session.endpoint, f"{left} bytes were missing"))

    def _check_status(self, response: httpx2.Response, known: str) -> None:
        status = response.status_code
        if status in (200, 206):
            return
        self._storage = ""
        if not self._session.at_home(response.url) and status not in TEMPORARY:
            # its signature has run out, perhaps, and the hub gives another
            raise self._session.unusable(f"status {status} of the storage")
        error = refusal(
            status,
            response.headers,
            endpoint=self._session.endpoint,
            repo=self._repository.repo,
            what=self.file.name,
            token=self._session.has_token,
        )
        if status in TEMPORARY:
            raise Failure(error, wait=asked_to_wait(response.headers))
        if known:  # an old redirect inside the hub
            raise Failure(error, patient=False)
        if status == 416:
            raise self._session.unusable("416 for a range inside the file")
        raise error

    def _check_body(self, response: httpx2.Response, span: Span, etag: str) -> None:
        """Whether the body is what was asked for, as far as headers tell."""
        start, end = span
        size = self.file.size
        if response.headers.get("Content-Encoding", "identity") != "identity":
            raise self._session.unusable("the body is compressed")
        length = response.headers.get("Content-Length", "")
        if response.status_code == 200:
            # a page that says why there is nothing has this status too: it must not cost what is there already
            if length != str(size) and (length or span != (0, size)):
                raise self._session.unusable(f"Content-Length {length} of {size}")
            if span != (0, size):
                raise Changed
        else:
            match = _CONTENT_RANGE.fullmatch(response.headers.get("Content-Range", ""))
            if not match or (int(match[1]), int(match[2])) != (start, end - 1) or match[3] not in (str(size), "*"):
                raise self._session.unusable(f"Content-Range {match and match[0]}")
            if length and length != str(end - start):
                raise self._session.unusable(f"Content-Length {length} of {end - start}")
        if etag and response.headers.get("ETag", etag) != etag:
            raise Changed


def strong(response: httpx2.Response) -> str:
    """The answer's ETag, if it promises that the bytes are the same."""
    etag: str = response.headers.get("ETag", "")
    return "" if etag.startswith("W/") else etag
