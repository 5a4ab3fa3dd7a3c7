"""What a text from outside must not reach: a file, a server, and resources other than our own drawings."""

from __future__ import annotations

import ctypes
import os
import socket
from pathlib import Path
from types import TracebackType
from typing import Final

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QImage

from desktop.ui.transcript.browser import Browser

_OPENED: Final = 0x20  # inotify's IN_OPEN
_NOW: Final = os.O_NONBLOCK


class Traps:
    """A picture that nobody may open, a port to which nobody may connect, and what texts asked to be loaded."""

    def __init__(self, folder: Path, patch: pytest.MonkeyPatch) -> None:
        self.canary = folder / "canary.png"
        picture = QImage(4, 4, QImage.Format.Format_RGB32)
        picture.fill(0xFF0000)
        assert picture.save(str(self.canary))
        self.asked: list[str] = []
        self._server = socket.create_server(("127.0.0.1", 0))
        self._server.setblocking(False)
        libc = ctypes.CDLL(None, use_errno=True)
        self._watch = libc.inotify_init1(_NOW)
        assert libc.inotify_add_watch(self._watch, bytes(self.canary), _OPENED) >= 0
        original = Browser.loadResource

        def load(text: Browser, kind: int, url: QUrl | str) -> QImage:
            self.asked.append(QUrl(url).toString())
            return original(text, kind, url)

        patch.setattr(Browser, "loadResource", load)

    @property
    def port(self) -> int:
        """Where the server listens, at 127.0.0.1."""
        return int(self._server.getsockname()[1])

    def opened(self) -> bool:
        """Whether anybody has opened the file since this was last asked."""
        try:
            return bool(os.read(self._watch, 4096))
        except BlockingIOError:
            return False

    def connected(self) -> bool:
        """Whether anybody has connected since this was last asked."""
        try:
            self._server.accept()[0].close()
        except BlockingIOError:
            return False
        return True

    def foreign(self) -> list[str]:
        """What was asked for that is no drawing of ours."""
        return [url for url in self.asked if not url.startswith("formula:")]

    def check(self) -> None:
        """Nothing was touched."""
        assert not self.foreign()
        assert not self.opened()
        assert not self.connected()

    def __enter__(self) -> Traps:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, _: TracebackType | None) -> None:
        self._server.close()
        os.close(self._watch)
