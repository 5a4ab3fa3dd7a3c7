"""``python -m desktop.engine.worker``: the worker without the app's command line."""

from __future__ import annotations

from desktop.engine.worker.main import main

main()
