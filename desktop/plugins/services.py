"""What the app does for a host that asks: JSON values in, JSON values out."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from typing import Any

Service = Callable[[Mapping[str, Any]], Awaitable[Any]]
"""Raises AppError for what cannot be done."""
