"""What can be wrong with an answer of the fake hub, and what it was asked for."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Fault:
    """What is wrong with an answer.

    Attributes:
        on: part of the path of the requests that are meant; empty: every one that carries a file's bytes.
        rate: bytes a second on each connection; 0: as fast as it goes.
        cut_after: bytes of the body after which the connection is closed; -1: never.
        stall_after: bytes of the body after which nothing comes any more, on a connection that stays open.
        slow_headers: nothing comes, not even headers.
        flip: position in the file of a byte that is wrong; -1: none.
        ignore_range: the whole file with status 200, whatever was asked for.
        shift: added to the start that Content-Range says.
        etag: another ETag than the file's.
        gzip: the body is compressed, and says so.
        extra_length: added to Content-Length.
        status, code, message, retry_after: an error, with X-Error-Code, X-Error-Message and Retry-After.
        redirect: an address to go to instead.
        body: these bytes instead of everything.
    """

    on: str = ""
    rate: float = 0.0
    cut_after: int = -1
    stall_after: int = -1
    slow_headers: bool = False
    flip: int = -1
    ignore_range: bool = False
    shift: int = 0
    etag: str = ""
    gzip: bool = False
    extra_length: int = 0
    status: int = 0
    code: str = ""
    message: str = ""
    retry_after: str = ""
    redirect: str = ""
    body: bytes | None = None


@dataclass
class Asked:
    """One request that came.

    Attributes:
        sent: bytes of a file that its answer carried.
        arrived: those of them that have reached the other computer, as far as this one knows.
    """

    port: int
    method: str
    path: str
    headers: dict[str, str]
    sent: int = 0
    arrived: int = 0
    status: int = 0

    @property
    def range(self) -> str:
        """The Range header, or an empty text."""
        return self.headers.get("range", "")

    @property
    def authorization(self) -> str:
        """The Authorization header, or an empty text."""
        return self.headers.get("authorization", "")
