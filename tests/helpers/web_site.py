"""A site on loopback that public names seem to lead to: what it answers, what it was asked, what was resolved."""

from __future__ import annotations

import socketserver
import threading
from collections.abc import Callable, Iterable
from typing import Any

import httpcore2

from desktop.plugins.bundled.fetch import pinned
from desktop.plugins.bundled.fetch.reaching import Page, Reacher

PUBLIC = "93.184.215.14"
Answer = Callable[[], Iterable[bytes]]


def head(status: str = "200 OK", **headers: str) -> bytes:
    lines = [f"HTTP/1.1 {status}", *(f"{name.replace('_', '-')}: {value}" for name, value in headers.items())]
    return "\r\n".join([*lines, "Connection: close", "", ""]).encode()


def html(body: str, charset: str = "utf-8", **headers: str) -> Iterable[bytes]:
    page = f"<html><head><title>A page</title></head><body>{body}</body></html>".encode(charset)
    return [head(Content_Type="text/html", **headers), page]


ARTICLE = (
    "<article><h1>Bees</h1>" + "<p>Bees make honey in the summer, and eat it in the winter.</p>" * 5 + "</article>"
)


class Site:
    """A site on loopback, which the fake names lead to: ``answers`` by path, ``asked`` are the requests' heads."""

    def __init__(self) -> None:
        self.answers: dict[str, Answer] = {}
        self.asked: list[str] = []
        self.names: dict[str, list[list[str]]] = {}  # what a name resolves to, from one time to the next
        self.dialled: list[tuple[str, int]] = []
        site = self

        class Handler(socketserver.StreamRequestHandler):
            def handle(self) -> None:
                request = b"".join(iter(self.rfile.readline, b"\r\n")).decode("latin-1")
                site.asked.append(request)
                try:
                    for piece in site.answers[request.split()[1]]():
                        self.wfile.write(piece)
                except OSError:
                    pass  # the other side had enough

        self.server = socketserver.ThreadingTCPServer(("127.0.0.1", 0), Handler)
        self.server.daemon_threads = True
        self.thread = threading.Thread(target=self.server.serve_forever, kwargs={"poll_interval": 0.01})
        self.thread.start()

    def resolve(self, host: str, port: int) -> list[str]:
        if host[0].isdigit() or ":" in host:
            return pinned.resolve(host, port)  # addresses need no name service
        found = self.names.get(host, [[PUBLIC]])
        return found.pop(0) if len(found) > 1 else found[0]

    def reacher(self, **more: Any) -> Reacher:
        return Reacher(self.resolve, Dial(self), **more)

    def get(self, url: str = "http://site.example/", **more: Any) -> Page:
        return self.reacher(**more).get(url)

    def close(self) -> None:
        self.server.shutdown()
        self.server.server_close()
        self.thread.join()


class Dial(httpcore2.NetworkBackend):
    """Notes the address, and connects to the site on loopback instead."""

    def __init__(self, site: Site) -> None:
        self.site = site

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[httpcore2.SOCKET_OPTION] | None = None,
    ) -> httpcore2.NetworkStream:
        self.site.dialled.append((host, port))
        return httpcore2.SyncBackend().connect_tcp("127.0.0.1", self.site.server.server_address[1], timeout)
