"""Perplexity of models that compute nonsense; real ones are measured in tests/e2e/test_scoring.py."""

from __future__ import annotations

import math
from unittest.mock import MagicMock

import pytest

from desktop.engine.worker.plan import Refused
from desktop.engine.worker.scoring import CHUNK, Scorer


@pytest.mark.parametrize("loss", [math.nan, math.inf, 800.0])
def test_a_perplexity_that_is_none_is_refused(loss: float, monkeypatch: pytest.MonkeyPatch) -> None:
    model = MagicMock()
    model.tokenize.return_value = [1] * 2 * CHUNK
    monkeypatch.setattr(Scorer, "_decode", lambda *_: iter([0]))
    monkeypatch.setattr(Scorer, "_losses", lambda *_: [1.0, loss])
    with pytest.raises(Refused, match="not_finite"):
        Scorer(model, MagicMock(), MagicMock(), MagicMock()).perplexity("text")
