"""One window for one data folder: a second start raises the first one's window and ends."""

from __future__ import annotations

import contextlib
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QLockFile, QObject, Signal

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer

RAISE: Final = b"raise"
QUESTION: Final = b"question"  # open the field for a quick question
_LONGEST: Final = 64  # bytes of a message; whoever sends more is not one of us
_WAIT_MS: Final = 2000


class Instance(QObject):
    """Holds the lock of a data folder and hears from later starts.

    The lock is a file of Qt's that names its process, so that one left by a crash is taken over; no time makes it
    stale, because a suspended computer is not a crash. QtNetwork is imported only when there is someone to talk to.

    Signals:
        asked: (bytes) a later start wants ``RAISE`` or ``QUESTION``.
    """

    asked = Signal(bytes)

    def __init__(self, data: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._data = data
        self._server: QLocalServer | None = None
        with contextlib.suppress(OSError):  # the history will say what is wrong with the folder
            data.mkdir(parents=True, exist_ok=True)
        self._lock = QLockFile(str(data / "window.lock"))
        self._lock.setStaleLockTime(0)

    def claim(self) -> bool:
        """Take the lock; False when another process's window has it. A folder that takes no lock has nobody to find."""
        return self._lock.tryLock(0) or self._lock.error() is not QLockFile.LockError.LockFailedError

    def tell(self, message: bytes = RAISE) -> bool:
        """Ask the other process for something; whether it has heard."""
        from PySide6.QtNetwork import QLocalSocket

        socket = QLocalSocket()
        socket.connectToServer(self._name())
        if not socket.waitForConnected(_WAIT_MS):
            return False
        socket.write(message)
        socket.flush()
        # its answer means that it reads us: a process that hangs must not swallow the start silently
        return socket.waitForReadyRead(_WAIT_MS) and bytes(socket.readAll().data()) == message

    def listen(self) -> None:
        """Hear from later starts; only for whoever holds the lock."""
        from PySide6.QtNetwork import QLocalServer

        server = QLocalServer(self)
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        QLocalServer.removeServer(self._name())  # of a process that was killed: we hold its lock now
        if server.listen(self._name()):
            server.newConnection.connect(self._connected)
            self._server = server

    def release(self) -> None:
        """Stop hearing and give the lock back."""
        if self._server is not None:
            self._server.close()
            self._server = None
        self._lock.unlock()

    def _name(self) -> str:
        """Short, because a socket's path may not be long; one for each data folder."""
        import hashlib  # its library costs some milliseconds, and most starts need no name before the first paint

        return f"nemodesk-{hashlib.sha256(str(self._data.resolve()).encode()).hexdigest()[:16]}"

    def _connected(self) -> None:
        assert self._server is not None
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.readyRead.connect(lambda s=socket: self._read(s))
            socket.disconnected.connect(socket.deleteLater)
            if socket.bytesAvailable():
                self._read(socket)

    def _read(self, socket: object) -> None:
        from PySide6.QtNetwork import QLocalSocket

        assert isinstance(socket, QLocalSocket)
        message = bytes(socket.read(_LONGEST).data())
        if message in (RAISE, QUESTION):
            socket.write(message)
            socket.flush()
            self.asked.emit(message)
        else:
            socket.abort()
