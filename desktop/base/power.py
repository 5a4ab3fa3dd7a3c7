"""Whether the computer runs from the mains."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Final

# seconds an answer is good for: asking takes milliseconds with some drivers
KEPT: Final = 20.0


def on_mains() -> bool:
    """Ask the system; what has no battery, or does not tell, is on the mains."""
    import psutil  # not a cost of the start

    try:
        battery = psutil.sensors_battery()  # some systems lack the function
    except (AttributeError, NotImplementedError, OSError):
        return True
    return battery is None or battery.power_plugged is not False


class Mains:
    """Asks rarely. ``clock`` gives monotonic seconds; may be called from any thread."""

    def __init__(self, ask: Callable[[], bool] = on_mains, clock: Callable[[], float] = time.monotonic) -> None:
        self._ask, self._clock = ask, clock
        self._last: tuple[float, bool] | None = None

    def __call__(self) -> bool:
        """Whether it does, or did a moment ago."""
        now = self._clock()
        if self._last is None or now - self._last[0] >= KEPT:
            self._last = now, self._ask()
        return self._last[1]
