"""What this computer has, put together for the window: the engine's worker knows the cards, the system the rest."""

from __future__ import annotations

import shutil
from pathlib import Path

from desktop.base.errors import EnvironmentFault
from desktop.base.i18n import tr
from desktop.library.fit import System


async def describe_system(models: Path) -> System:
    """Card, memory and the disk that holds the folder ``models``, or will hold it.

    Raises:
        EngineDied: the worker that knows the cards does not start.
        EnvironmentFault: the disk cannot be asked.
    """
    from desktop.engine.devices import describe_devices

    found = await describe_devices()
    cards = [device for device in found.devices if device.gpu]
    card = max(cards, key=lambda one: one.total, default=None)
    memory = next((device for device in found.devices if not device.gpu), None)
    folder = next(one for one in (models, *models.parents) if one.exists())
    try:
        free = shutil.disk_usage(folder).free
    except OSError as error:
        text = tr("The disk with {path} cannot be read: {reason}.", path=folder, reason=error.strerror)
        raise EnvironmentFault(text) from error
    total, left = (memory.total, memory.free) if memory is not None else _memory()
    if card is None:
        return System("", 0, 0, total, left, free)
    return System(card.description, card.total, card.free, total, left, free)


def _memory() -> tuple[int, int]:
    """Bytes of memory and how much of it is free, where the worker names no processor."""
    import psutil

    found = psutil.virtual_memory()
    return found.total, found.available
