"""The answers of the fake hub: what the real one says over HTTP, as far as its clients look at it."""

from __future__ import annotations

import fcntl
import gzip
import json
import re
import socket
import sys
import termios
import urllib.parse
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler
from typing import TYPE_CHECKING, Final

from tests.helpers.hub_faults import Asked, Fault
from tests.helpers.hub_files import Repo, Stored

if TYPE_CHECKING:
    from tests.helpers.hub import FakeHub

STEP: Final = 1 << 16
ESTABLISHED: Final = 1  # in Linux' include/net/tcp_states.h
_RESOLVE: Final = re.compile(r"/(?P<repo>[^/]+/[^/]+)/resolve/(?P<revision>[^/]+)/(?P<file>.+)")
_API: Final = re.compile(r"/api/models/(?P<repo>[^/]+/[^/]+)(/revision/(?P<revision>[^/]+))?")
_TREE: Final = re.compile(r"/api/models/(?P<repo>[^/]+/[^/]+)/tree/(?P<revision>[^/]+)(/.*)?")


class Answers(BaseHTTPRequestHandler):
    """One connection to a port of the hub."""

    protocol_version = "HTTP/1.1"

    def setup(self) -> None:
        super().setup()
        self.connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)

    def log_message(self, format: str, *args: object) -> None:
        """Nothing on the terminal."""

    def do_HEAD(self) -> None:
        self._answer()

    def do_GET(self) -> None:
        self._answer()

    @property
    def hub(self) -> FakeHub:
        """The hub this connection belongs to."""
        hub: FakeHub = self.server.hub  # type: ignore[attr-defined]
        return hub

    def _answer(self) -> None:
        port = int(self.connection.getsockname()[1])
        self.asked = Asked(port, self.command, self.path, {k.lower(): v for k, v in self.headers.items()})
        with self.hub.lock:
            self.hub.requests.append(self.asked)
        path = urllib.parse.unquote(urllib.parse.urlsplit(self.path).path)
        resolve = _RESOLVE.fullmatch(path)
        fault = self.hub.fault(path, carries=resolve is not None and self._carries(resolve["file"], port))
        if fault.slow_headers:
            self.hub.closing.wait()
            self.close_connection = True
        elif fault.status:
            self._refuse(fault.status, fault.code, fault.message, fault.retry_after)
        elif fault.body is not None:
            self._head(200, {"Content-Type": "application/json", "Content-Length": str(len(fault.body))})
            self.wfile.write(fault.body)
        elif fault.redirect:
            self._redirect(fault.redirect, {})
        elif resolve:
            self._resolve(resolve, fault, storage=port != urllib.parse.urlsplit(self.hub.url).port)
        else:
            self._api(path)

    def _carries(self, name: str, port: int) -> bool:
        """Whether the answer holds the file's bytes, rather than the way to them."""
        here = port == urllib.parse.urlsplit(self.hub.url).port
        large = any(name in repo.files and repo.files[name].large for repo in self.hub.repos.values())
        return self.command == "GET" and not (here and large and self.hub.storage)

    def _api(self, path: str) -> None:
        match = _API.fullmatch(path) or _TREE.fullmatch(path)
        if not match:
            return self._refuse(404, "", "Not found")
        repo = self._repo(match["repo"], match["revision"] or "main", gate=False)
        if repo is None:
            return None
        if "/tree/" in path:
            return self._json([{"type": "file", "path": name, **_sibling(file)} for name, file in repo.files.items()])
        siblings = [{"rfilename": name, **_sibling(file)} for name, file in repo.files.items()]
        return self._json(
            {
                "id": match["repo"],
                "modelId": match["repo"],
                "sha": repo.commit,
                "private": repo.private,
                "gated": "manual" if repo.gated else False,
                "disabled": False,
                "downloads": 1,
                "likes": 0,
                "tags": [],
                "siblings": siblings + repo.extra,
            }
        )

    def _repo(self, name: str, revision: str, *, gate: bool) -> Repo | None:
        """The repository, or None when the answer was a refusal, in the words and statuses of the real hub."""
        token = self.asked.authorization.removeprefix("Bearer ")
        if token and token not in self.hub.tokens:
            self._refuse(401, "", "Invalid credentials in Authorization header")
            return None
        repo = self.hub.repos.get(name)
        if repo is None or (repo.private and not token):
            # without a token the real hub does not even say that there is nothing
            self._refuse(404 if token else 401, "RepoNotFound", "Repository not found")
        elif revision not in ("main", repo.commit):
            self._refuse(404, "RevisionNotFound", f"Invalid rev id: {revision}")
        elif gate and repo.gated and not token:
            self._refuse(401, "GatedRepo", f"Access to model {name} is restricted. You must be authenticated.")
        elif gate and repo.gated and not self.hub.tokens[token]:
            self._refuse(403, "GatedRepo", f"Access to model {name} is restricted and you are not in the list.")
        else:
            return repo
        return None

    def _resolve(self, match: re.Match[str], fault: Fault, *, storage: bool) -> None:
        if storage:  # an address that was given away needs no token
            repo: Repo | None = self.hub.repos[match["repo"]]
        else:
            repo = self._repo(match["repo"], match["revision"], gate=True)
        if repo is None:
            return
        file = repo.files.get(match["file"])
        if file is None:
            self._refuse(404, "EntryNotFound", "Entry not found")
            return
        etag = file.sha256 if file.large else file.blob
        headers = {"X-Repo-Commit": repo.commit, "ETag": f'"{etag}"', "Accept-Ranges": "bytes"}
        if file.large:
            headers |= {"X-Linked-Etag": f'"{etag}"', "X-Linked-Size": str(file.size)}
        if file.large and self.hub.storage and not storage:
            self._redirect(f"{self.hub.storage_url}{self.path}?signature=s3cret", headers)
            return
        if storage:
            headers = {"ETag": f'"storage-{etag[:8]}"', "Accept-Ranges": "bytes"}
        self._file(file, fault, headers)

    def _file(self, file: Stored, fault: Fault, headers: dict[str, str]) -> None:
        if fault.etag:
            headers["ETag"] = fault.etag
        start, end, status = self._range(file.size, headers["ETag"], ignore=fault.ignore_range)
        if status == 416:
            return self._refuse(416, "", "", content_range=f"bytes */{file.size}")
        if status == 206:
            headers["Content-Range"] = f"bytes {start + fault.shift}-{end - 1}/{file.size}"
        whole = b""
        if fault.gzip:
            whole = gzip.compress(file.path.read_bytes()[start:end])
            headers["Content-Encoding"] = "gzip"
        headers["Content-Length"] = str((len(whole) if fault.gzip else end - start) + fault.extra_length)
        self._head(status, headers)
        if self.command == "HEAD":
            return None
        if fault.gzip:
            self.wfile.write(whole)
            return None
        with self._sending():
            self._body(file, fault, start, end)
        return None

    @contextmanager
    def _sending(self) -> Iterator[None]:
        with self.hub.lock:
            self.hub.sending += 1
        try:
            yield
        finally:
            with self.hub.lock:
                self.hub.sending -= 1
                self.hub.lock.notify_all()

    def _range(self, size: int, etag: str, *, ignore: bool) -> tuple[int, int, int]:
        """First byte, the byte after the last, and the status."""
        match = re.fullmatch(r"bytes=(\d+)-(\d*)", self.asked.range)
        if not match or ignore or self.asked.headers.get("if-range", etag) != etag:
            return 0, size, 200
        start, end = int(match[1]), min(int(match[2] or size - 1) + 1, size)
        return (0, 0, 416) if start >= size else (start, end, 206)

    def _body(self, file: Stored, fault: Fault, start: int, end: int) -> None:
        limit = min([end - start, *(n for n in (fault.cut_after, fault.stall_after) if n >= 0)])
        if fault.rate:  # what was sent is then nearly what has arrived: tests count bytes that were fetched twice
            self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, STEP)
        step = max(1, min(STEP, int(fault.rate / 100))) if fault.rate else STEP
        with file.path.open("rb") as stored:
            stored.seek(start)
            while (left := limit - self.asked.sent) > 0:
                at = start + self.asked.sent
                piece = bytearray(stored.read(min(step, left)))
                if at <= fault.flip < at + len(piece):
                    piece[fault.flip - at] ^= 1
                self.wfile.write(piece)
                self.asked.sent += len(piece)
                self._note_arrived()
                if fault.rate and self.hub.closing.wait(len(piece) / fault.rate):
                    break
                self._note_arrived()
        self.asked.arrived = self.asked.sent
        if limit < end - start or fault.extra_length:
            if fault.stall_after >= 0:
                self.hub.closing.wait()
            self.close_connection = True

    def _note_arrived(self) -> None:
        if (left := _on_its_way(self.connection)) is not None:
            self.asked.arrived = self.asked.sent - left

    def _redirect(self, location: str, headers: dict[str, str]) -> None:
        self._head(302, {"Location": location, "Content-Length": "0", **headers})

    def _refuse(self, status: int, code: str, message: str, retry_after: str = "", content_range: str = "") -> None:
        headers = {"X-Error-Code": code, "X-Error-Message": message, "Retry-After": retry_after}
        headers["Content-Range"] = content_range
        self._json({"error": message}, status, {name: value for name, value in headers.items() if value})

    def _json(self, value: object, status: int = 200, headers: dict[str, str] | None = None) -> None:
        body = json.dumps(value).encode()
        self._head(status, {"Content-Type": "application/json", "Content-Length": str(len(body)), **(headers or {})})
        if self.command != "HEAD":
            self.wfile.write(body)

    def _head(self, status: int, headers: dict[str, str]) -> None:
        self.asked.status = status
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.end_headers()


def _on_its_way(connection: socket.socket) -> int | None:
    """Bytes that were written to a connection and not yet acknowledged; None when it is broken."""
    if sys.platform != "linux":
        return 0
    if connection.getsockopt(socket.IPPROTO_TCP, socket.TCP_INFO, 1)[0] != ESTABLISHED:
        return None
    return int.from_bytes(fcntl.ioctl(connection, termios.TIOCOUTQ, bytes(4)), sys.byteorder)


def _sibling(file: Stored) -> dict[str, object]:
    """What the API says of a file; of a large one also what its pointer in git says."""
    known: dict[str, object] = {"size": file.size, "blobId": file.blob, "oid": file.blob}
    if file.large:
        known["lfs"] = {"sha256": file.sha256, "oid": file.sha256, "size": file.size, "pointerSize": 134}
    return known
