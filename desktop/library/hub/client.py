"""The hub as the rest of the library sees it: look a repository up, fetch its files, read a range."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Generator
from pathlib import Path
from typing import Final, TypeVar

from desktop.library.hub.control import Control
from desktop.library.hub.endpoint import find_endpoint
from desktop.library.hub.errors import wrong_content
from desktop.library.hub.files import RemoteFile, Repository, check_names
from desktop.library.hub.metadata import look_up
from desktop.library.hub.part import Part, discard
from desktop.library.hub.session import Failure, Session
from desktop.library.hub.source import Changed, Source
from desktop.library.hub.transfer import Pace, Transfer, holds

TRIES: Final = 4  # of what somebody waits for: looking up, and reading a range

T = TypeVar("T")


class Hub:
    """One hub, with a token or without. Its methods block; close it, or use it in a ``with`` block.

    ``endpoint`` is its address, empty for HF_ENDPOINT or the public hub. Proxies are those of the environment. The
    token goes to the endpoint's own origin and nowhere else.
    """

    def __init__(self, endpoint: str = "", token: str = "", pace: Pace | None = None) -> None:
        """Connect to nothing yet.

        Raises:
            UsageError: the address or the token cannot be one.
        """
        self.endpoint = find_endpoint(endpoint)
        self._token = token
        self._pace = pace or Pace()
        self._session = Session(self.endpoint, token)

    def repository(self, repo: str, revision: str = "main", control: Control | None = None) -> Repository:
        """What the repository holds, pinned to the commit that ``revision`` is now.

        Raises:
            UsageError: the name cannot be one. HubError: see its kinds. Cancelled: the control said so.
        """
        check_names(repo, revision)
        return self._try(lambda: look_up(self.endpoint, self._token, repo, revision), control or Control())

    def fetch(
        self, repository: Repository, file: RemoteFile, target: Path, control: Control
    ) -> Generator[int, None, None]:
        """Fetch a file; yields how many of its bytes are safely there. At the end ``target`` exists and is verified.

        What an earlier run left in ``target``.part is kept as far as it is intact; a ``target`` that is the file
        already is enough, and another is replaced. Closing the iterator or a cancel leaves what came for the next
        time. ``target``'s folder must exist.

        Raises:
            HubError: see its kinds; WrongContent: it came twice and was not the file. DiskFull, EnvironmentFault: the
                disk. Cancelled: the control said so.
        """
        if target.exists() and holds(target, file, control.check):
            discard(target)  # a kill may have come between the name and the end of the journal
            yield file.size
            return
        part = Part(file, target, repo=repository.repo, commit=repository.commit, check=control.check)
        with contextlib.closing(part):
            part.check_room()
            source = Source(self._session, repository, file)
            for _ in range(2):
                right = yield from self._pass(source, part, control)
                if right:
                    part.install()
                    return
                part.restart()
        discard(target)
        raise wrong_content(file.name, f"{repository.repo}@{repository.commit}")

    def read_range(
        self, repository: Repository, file: RemoteFile, start: int, size: int, control: Control | None = None
    ) -> bytes:
        """Bytes of a file that need not be fetched whole: a shard's header. They are not verified by any hash.

        Raises:
            ValueError: the range is not inside the file. HubError: see its kinds.
        """
        if not 0 <= start < start + size <= file.size:
            raise ValueError(f"{start}+{size} of {file.size}")
        source = Source(self._session, repository, file)

        def read() -> bytes:
            try:
                with source.open((start, start + size), "") as response:
                    return b"".join(source.body(response, (start, start + size)))
            except Changed as error:
                raise self._session.unusable("the whole file for a range") from error

        return self._try(read, control or Control())

    def close(self) -> None:
        """Let go of the connections."""
        self._session.close()

    def __enter__(self) -> Hub:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _pass(self, source: Source, part: Part, control: Control) -> Generator[int, None, bool]:
        """Fetch all that is missing, from the beginning as often as the hub makes us; whether it is the file then."""
        for attempt in range(self._pace.restarts + 1):
            # with one connection the file is asked for whole, which is what a hub without ranges can give; and a hub
            # whose ETags are never the same is believed by the hash alone
            transfer = Transfer(self._session, source, part, control, self._pace, versions=attempt < 2)
            try:
                yield from transfer.run(self._pace.connections if attempt == 0 else 1)
            except Changed:
                part.restart()
            else:
                return transfer.right
        raise self._session.unusable("the content changes, or cannot be resumed").error

    def _try(self, work: Callable[[], T], control: Control) -> T:
        """A few attempts at something."""
        for attempt in range(1, TRIES + 1):
            try:
                done = work()
            except Failure as failure:
                if attempt == TRIES:
                    raise failure.error from failure
                control.trouble = failure.error.text
                control.wait(max(self._pace.first_wait * 2 ** (attempt - 1), failure.wait))
            else:
                control.trouble = ""
                return done
        raise AssertionError("the last attempt returns or raises")
