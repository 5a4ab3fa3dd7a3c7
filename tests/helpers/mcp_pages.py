"""A page of the web on loopback, for a server that fetches pages."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

PAGE = b"<html><body><main><h1>The sea</h1><p>The sea is blue and wide.</p></main></body></html>"


class _Page(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        if self.path.endswith("?slow"):
            self.server.ended.wait()  # type: ignore[attr-defined]
        self.send_response(200)
        self.send_header("Content-Type", "text/html")
        self.send_header("Content-Length", str(len(PAGE)))
        with suppress(ConnectionError):  # whoever asked for a slow page has gone
            self.end_headers()
            self.wfile.write(PAGE)

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@contextmanager
def pages() -> Iterator[str]:
    """The address of the page; with ``?slow`` it comes when the block ends."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), _Page)
    server.ended = threading.Event()  # type: ignore[attr-defined]
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}/sea.html"
    finally:
        server.ended.set()  # type: ignore[attr-defined]
        server.shutdown()
        server.server_close()
        thread.join()
