"""The engine's worker as on a graphics card that computes the logits: only the likeliest of them come back.

llama.cpp runs the same samplers on a processor's backend, so that what they change can be tested without a card.
"""

from __future__ import annotations

from desktop.engine.worker.main import main
from desktop.engine.worker.model import Model

if __name__ == "__main__":
    setattr(Model, "logits_on_card", True)  # noqa: B010
    main()
