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
    import psutil

    from desktop.engine.devices import describe_devices
    from desktop.engine.worker.plan import free_memory

    found = await describe_devices()
    card = max((device for device in found.devices if device.gpu), key=lambda one: one.total, default=None)
    total, left = psutil.virtual_memory().total, free_memory()  # ggml calls all of a computer's memory free
    folder = next(one for one in (models, *models.parents) if one.exists())
    try:
        free = shutil.disk_usage(folder).free
    except OSError as error:
        text = tr("The disk with {path} cannot be read: {reason}.", path=folder, reason=error.strerror)
        raise EnvironmentFault(text) from error
    if card is None:
        return System("", 0, 0, total, left, free)
    return System(card.description, card.total, card.free, total, left, free)
