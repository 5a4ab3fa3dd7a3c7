"""Work in a forked child: it starts in milliseconds, because everything is imported already.

A child must end by ``os._exit`` or a signal: it shares what pytest has open.
"""

from __future__ import annotations

import os
import traceback
from collections.abc import Callable


def fork(work: Callable[[], object], *, user: int | None = None) -> int:
    """Start ``work`` in a child (as another user, if we are root and ``user`` is given); the child's id."""
    child = os.fork()
    if child:
        return child
    status = 1
    try:
        if user is not None and os.geteuid() == 0:
            os.setgroups([])
            os.setresgid(user, user, user)
            os.setresuid(user, user, user)
        work()
        status = 0
    except BaseException:  # noqa: BLE001 - the border of a process: pytest's own must not go on in the child
        traceback.print_exc()
    finally:
        os._exit(status)


def ended(child: int) -> int:
    """Wait for a child; its exit status, or minus the signal that killed it."""
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
