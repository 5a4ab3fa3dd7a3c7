"""What the cage refuses comes to a plugin as a bare OSError; here it gets the sentence that says what was refused.

Also the refusal of programs where the plugin has no permission to start any. That one is a fence and no wall: code
that goes around Python's own functions starts its program inside the same cage, with the same limits.
"""

from __future__ import annotations

import errno
import os
import socket
import sys
from collections.abc import Iterator, Mapping
from typing import Any, Final

NETWORK: Final = (errno.ENETUNREACH, errno.EHOSTUNREACH, errno.ENETDOWN, errno.EADDRNOTAVAIL, errno.EAFNOSUPPORT)
REFUSED: Final = (errno.ENOENT, errno.EACCES, errno.EPERM, errno.EROFS, errno.ENOTDIR)
# audit events of Python; os.fork is none of them: a fork is this program again, and is bound by the count of processes
STARTS: Final = ("subprocess.Popen", "os.exec", "os.posix_spawn", "os.spawn", "os.system", "os.startfile", "pty.spawn")


class ProcessRefused(PermissionError):
    """A program was to be started without the permission."""


def refuse_programs() -> None:
    """From now on Python's ways to start a program raise."""

    def look(event: str, _arguments: tuple[Any, ...]) -> None:
        if event in STARTS:
            raise ProcessRefused

    sys.addaudithook(look)


def refusal(error: BaseException, allowed: Mapping[str, Any], limits: Mapping[str, Any]) -> str:
    """The sentence of what was refused, from an error or one of its causes; empty when it is something else."""
    for one in _causes(error):
        if isinstance(one, ProcessRefused):
            return "The plugin tried to start a program, which its permissions do not allow."
        if isinstance(one, MemoryError):
            return f"The tool needed more memory than it may have ({_mb(limits, 'memory')} MB)."
        if isinstance(one, OSError) and (text := _system(one, allowed, limits)):
            return text
    return ""


def _system(error: OSError, allowed: Mapping[str, Any], limits: Mapping[str, Any]) -> str:
    # sandlock refuses a connection like a file, but without a file's name
    refused = error.errno in NETWORK or (error.errno == errno.EACCES and error.filename is None)
    if not allowed.get("network", True) and (isinstance(error, socket.gaierror) or refused):
        return "The plugin tried to use the network, which its permissions do not allow."
    if error.errno == errno.EAGAIN and not error.filename:
        return f"The tool started more processes than it may ({limits.get('processes', 0)})."
    if error.errno == errno.EFBIG:
        return f"The tool wrote a file that is longer than it may be ({_mb(limits, 'file')} MB)."
    if error.errno == errno.ENOMEM:
        return f"The tool needed more memory than it may have ({_mb(limits, 'memory')} MB)."
    if error.errno in REFUSED and isinstance(error.filename, str):
        return _file(error.filename, allowed, writes=error.errno != errno.ENOENT)
    return ""


def _file(name: str, allowed: Mapping[str, Any], *, writes: bool) -> str:
    """For a file that lies outside what the plugin may see, or inside what it may only read."""
    path = os.path.realpath(name)
    if not _inside(path, allowed.get("readable", ())):
        return f"{name} is outside the folders that the plugin may use, or is not there."
    if writes and not _inside(path, allowed.get("writable", ())):
        return f"{name} may be read and not be changed: the plugin may not write there."
    return ""


def _inside(path: str, folders: Any) -> bool:
    return any(path == one or path.startswith(one.rstrip(os.sep) + os.sep) for one in map(os.path.realpath, folders))


def _causes(error: BaseException) -> Iterator[BaseException]:
    """The error, and what it came from: libraries wrap what the system said."""
    seen: set[int] = set()
    waiting: list[object] = [error]
    while waiting:
        one = waiting.pop(0)
        if isinstance(one, BaseException) and id(one) not in seen:
            seen.add(id(one))
            yield one
            waiting += [one.__cause__, one.__context__, getattr(one, "reason", None)]


def _mb(limits: Mapping[str, Any], name: str) -> int:
    return int(limits.get(name, 0)) >> 20
