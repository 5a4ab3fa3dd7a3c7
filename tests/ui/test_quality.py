"""The picture of a quality report: a bar for each kind, as long as its error, and words for a screen reader."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.library.report import KindReport, Perplexity, Report, store_report
from desktop.ui.dialogs.quality import QualityDialog
from desktop.ui.parts.quality import QualityView
from desktop.ui.theme import Look, Scheme, ThemeWatcher, t
from tests.helpers.accessible import faults, vague
from tests.helpers.window_driver import Driver
from tests.ui.test_library import installed, opened, row

pytestmark = pytest.mark.ui

KINDS = (
    KindReport("attn_q", ("Q4_K",), 1_000_000, 562_500, 20_000, 0.08),
    KindReport("attn_v", ("Q6_K", "Q4_K"), 1_000_000, 700_000, 20_000, 0.04),
    KindReport("norms", ("F32",), 1000, 4000, 1000, 0.0),
)
TOTAL = KindReport("", ("Q4_K", "Q6_K", "F32"), 2_001_000, 1_266_500, 41_000, 0.0632)
REPORT = Report(
    "Q4_K_M", "0" * 64, 1_300_000, "", "", KINDS, TOTAL, Perplexity("evaluation.txt", 16.286, 0.754, 3315, 512)
)


@pytest.fixture
def watcher(app: QApplication) -> Iterator[ThemeWatcher]:
    watcher = ThemeWatcher(app, Look(Scheme.LIGHT))
    yield watcher
    watcher.set_scheme(Scheme.LIGHT)
    watcher.deleteLater()


def bars(view: QualityView) -> list[int]:
    """The lengths of the runs of accent colour, from top to bottom, in pixels."""
    image, accent = view.grab().toImage(), QColor(t().accent)
    lengths = [sum(image.pixelColor(x, y) == accent for x in range(image.width())) for y in range(image.height())]
    return [length for above, length in zip([0, *lengths], lengths, strict=False) if length > 10 and above <= 10]


@pytest.mark.parametrize("scheme", [Scheme.LIGHT, Scheme.DARK])
def test_bars_are_as_long_as_the_errors(qtbot: QtBot, watcher: ThemeWatcher, scheme: Scheme) -> None:
    watcher.set_scheme(scheme)
    view = QualityView(REPORT)
    qtbot.addWidget(view)
    view.resize(600, view.sizeHint().height())
    view.show()
    first, second = bars(view)  # what was kept exactly has none
    assert second == pytest.approx(first / 2, abs=8)


def test_a_screen_reader_hears_every_row(qtbot: QtBot, watcher: ThemeWatcher) -> None:
    view = QualityView(REPORT)
    qtbot.addWidget(view)
    assert view.accessibleName() == "Quality of the conversion: Q4_K, Q6_K, F32, error 6.32 %, 5.06 bits a value"
    rows = view.accessibleDescription().splitlines()
    assert [row.split(",")[0] for row in rows[:3]] == ["attn_q", "attn_v", "norms"]
    assert "Perplexity 16.29 ± 0.75 on a bundled text" in rows


def test_an_exact_copy_has_no_bars(qtbot: QtBot, watcher: ThemeWatcher) -> None:
    exact = KindReport("norms", ("F32",), 1000, 4000, 1000, 0.0)
    view = QualityView(Report("F32", "0" * 64, 4100, "", "", (exact,), exact))
    qtbot.addWidget(view)
    view.resize(500, view.sizeHint().height())
    view.show()
    assert bars(view) == []
    assert view.minimumSizeHint().width() < view.sizeHint().width()


def test_the_list_of_models_opens_it(driver: Driver, tmp_path: Path) -> None:
    item = installed(tmp_path)
    dialog = opened(driver)
    assert not row(driver, dialog, item).quality.isVisible()  # it was not converted here
    store_report(item.path.parent, REPORT.as_json())
    dialog.close()
    dialog = opened(driver)
    driver.click(row(driver, dialog, item).quality)
    [sheet] = dialog.findChildren(QualityDialog)
    assert (sheet.isVisible(), faults(sheet), vague(sheet)) == (True, [], [])
    assert "attn_q" in sheet.picture.accessibleDescription()
    driver.click(sheet.close_button)
    driver.until(lambda: not dialog.findChildren(QualityDialog))
    (item.path.parent / "report.json").write_text("{}")
    driver.click(row(driver, dialog, item).quality)
    assert dialog.said.text() == "The quality report of Tiny cannot be read."
