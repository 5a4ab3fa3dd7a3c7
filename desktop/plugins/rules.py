"""What a host may see and touch, as the sandbox enforces it and the host's sentences name it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any


@dataclass(frozen=True, slots=True)
class Rules:
    """Of one host.

    Attributes:
        readable, writable: files and folders beside those that any program needs; writable ones are readable too.
        hidden: folders that stay empty even where a readable one holds them (the app's data).
        network: whether it may open connections.
        processes: whether it may start programs.
        environment: variables it gets beside the usual few; may hold secrets, so nothing of it is ever printed.
        folder: where it starts; empty for "/".
    """

    readable: tuple[Path, ...] = ()
    writable: tuple[Path, ...] = ()
    hidden: tuple[Path, ...] = ()
    network: bool = False
    processes: bool = False
    environment: Mapping[str, str] = field(default_factory=dict, repr=False)
    folder: str = ""

    def allowed(self) -> dict[str, Any]:
        """For the host, which names what was refused."""
        return {
            "readable": [str(one) for one in (*self.readable, *self.writable)],
            "writable": [str(one) for one in self.writable],
            "network": self.network,
            "processes": self.processes,
        }
