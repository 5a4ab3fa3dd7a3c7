"""Signals that ask the program to end."""

from __future__ import annotations

import signal

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from desktop.jobs.signals import EndSignals


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_becomes_one_of_qts_and_its_handler_comes_back(qtbot: QtBot, number: signal.Signals) -> None:
    before, parent = signal.getsignal(number), QObject()
    signals = EndSignals(parent)
    try:
        with qtbot.waitSignal(signals.asked, timeout=5000):
            signal.raise_signal(number)
    finally:  # left open, its notifier would wake for whatever gets the number of its socket next
        signals.close()
    assert signal.getsignal(number) is before


def test_an_ignored_signal_stays_ignored() -> None:
    before, parent = signal.signal(signal.SIGINT, signal.SIG_IGN), QObject()
    try:
        signals = EndSignals(parent)
        assert signal.getsignal(signal.SIGINT) is signal.SIG_IGN
        signals.close()
        assert signal.getsignal(signal.SIGINT) is signal.SIG_IGN
    finally:
        signal.signal(signal.SIGINT, before)
