"""The quality report as a table for a terminal."""

from __future__ import annotations

from typing import Final

from converter.report import KindReport, Report
from converter.text import tr

MEGABYTE: Final = 1_000_000


def table(report: Report) -> list[tuple[str, ...]]:
    """The head, a row for each kind of tensor, and the total."""
    head = (tr("tensors"), tr("type"), tr("bits"), tr("error"), tr("values"), tr("size"))
    return [head, *(_row(kind.kind, kind) for kind in report.kinds), _row(tr("all"), report.total)]


def remarks(report: Report) -> list[str]:
    """Sentences below the table."""
    found = []
    if report.total.error and report.total.compared < report.total.values:
        found.append(tr("The errors were measured on {share} of the values.",
                        share=f"{report.total.compared / report.total.values:.0%}"))  # fmt: skip
    if report.imatrix:
        found.append(tr("The rounding was guided by an importance matrix ({name}).", name=report.imatrix))
    if report.revision:
        found.append(tr("Revision of the checkpoint: {commit}", commit=report.revision))
    if report.perplexity:
        measured = report.perplexity
        found.append(tr("Perplexity on the text {name}: {value} ± {error} ({tokens} tokens, chunks of {chunk})",
                        name=measured.text, value=f"{measured.value:.4f}", error=f"{measured.error:.4f}",
                        tokens=f"{measured.tokens:,}", chunk=measured.chunk))  # fmt: skip
    return found


def lines(report: Report) -> list[str]:
    """Table and remarks as aligned lines."""
    rows = table(report)
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    aligned = ("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in rows)
    return [*aligned, *remarks(report)]


def _row(name: str, kind: KindReport) -> tuple[str, ...]:
    return (
        name,
        ", ".join(kind.types),
        f"{kind.bits:.2f}",
        f"{kind.error:.3%}" if kind.error else "0",
        f"{kind.values:,}",
        f"{kind.bytes / MEGABYTE:,.1f} MB",
    )
