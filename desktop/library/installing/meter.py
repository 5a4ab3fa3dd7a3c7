"""Turns what an install does into ``InstallProgress``: one count of work for the whole, which never goes back."""

from __future__ import annotations

from collections.abc import Callable

from desktop.library.installing.request import InstallProgress, Stage

Listener = Callable[[InstallProgress], None]


class Meter:
    """Tells ``listener`` how far an install is.

    Attributes:
        total: bytes of work of the whole install; 0 while it is not known.
    """

    def __init__(self, listener: Listener) -> None:
        self._listener = listener
        self._done = 0
        self.total = 0

    def tell(
        self, stage: Stage, done: int = 0, item: str = "", item_type: str = "", *,
        step_done: int = 0, step_total: int = 0,
    ) -> None:  # fmt: skip
        """Report a step; ``done`` is the work of the whole as far as it is known here."""
        self._done = max(self._done, min(done, self.total) if self.total else done)
        self._listener(InstallProgress(stage, self._done, self.total, item, item_type, step_done, step_total))
