"""Mains or battery, as the system tells."""

from __future__ import annotations

from types import SimpleNamespace

import psutil
import pytest

from desktop.base.power import KEPT, Mains, on_mains


@pytest.mark.parametrize(("plugged", "mains"), [(True, True), (False, False), (None, True)])
def test_a_battery_is_used_when_the_system_says_so(
    monkeypatch: pytest.MonkeyPatch, plugged: bool | None, mains: bool
) -> None:
    monkeypatch.setattr(psutil, "sensors_battery", lambda: SimpleNamespace(power_plugged=plugged))
    assert on_mains() is mains


def test_without_a_battery_or_anyone_who_knows_it_is_the_mains(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(psutil, "sensors_battery", lambda: None)
    assert on_mains()

    def fail() -> None:
        raise PermissionError("/sys/class/power_supply")

    monkeypatch.setattr(psutil, "sensors_battery", fail)
    assert on_mains()
    monkeypatch.delattr(psutil, "sensors_battery")
    assert on_mains()


def test_it_is_asked_rarely() -> None:
    now, asked = [0.0], []

    def ask() -> bool:
        asked.append(now[0])
        return len(asked) > 1

    mains = Mains(ask, lambda: now[0])
    assert not mains()
    now[0] = KEPT - 1
    assert not mains()
    now[0] = KEPT
    assert mains()
    assert asked == [0.0, KEPT]
