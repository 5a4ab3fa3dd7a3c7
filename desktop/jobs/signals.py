"""Being asked to end from outside: Ctrl+C in the terminal, a logout, a service manager."""

from __future__ import annotations

import signal
import socket
from types import FrameType

from PySide6.QtCore import QObject, QSocketNotifier, Signal

ENDING = ("SIGINT", "SIGTERM", "SIGHUP")  # the last is unknown on Windows


class EndSignals(QObject):
    """Turns the signals that ask a program to end into one of Qt's.

    Python runs a signal's handler only when the main thread runs Python, which Qt's loop may not do for hours: the
    wake-up socket makes it. Only one can exist at a time, on the main thread.

    Signals:
        asked: the program should end.
    """

    asked = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._reading, self._writing = socket.socketpair()
        for end in (self._reading, self._writing):
            end.setblocking(False)
        self._notifier = QSocketNotifier(self._reading.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._woken)
        signal.set_wakeup_fd(self._writing.fileno(), warn_on_full_buffer=False)
        numbers = [getattr(signal, name) for name in ENDING if hasattr(signal, name)]
        # one that was ignored when we were started (nohup, a shell's background job) stays so
        self._before = {n: signal.signal(n, _handle) for n in numbers if signal.getsignal(n) is not signal.SIG_IGN}

    def _woken(self) -> None:
        if any(number in self._before for number in self._reading.recv(64)):
            self.asked.emit()

    def close(self) -> None:
        """Give every signal the meaning that it had before."""
        for number, handler in self._before.items():
            signal.signal(number, handler)
        signal.set_wakeup_fd(-1)
        self._notifier.setEnabled(False)
        self._reading.close()
        self._writing.close()


def _handle(_number: int, _frame: FrameType | None) -> None:
    """The number arrives through the socket; this keeps Python from raising or ending."""
