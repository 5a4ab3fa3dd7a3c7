"""An error of the child is the same error in the window."""

from __future__ import annotations

import json

import pytest

from desktop.base.errors import AppError, EnvironmentFault, UsageError
from desktop.library.hub.errors import AccessNeeded, Cancelled, DiskFull, HubBusy, NoConnection, NotThere, WrongContent
from desktop.library.installing.faults import describe, rebuild


@pytest.mark.parametrize(
    "kind", [UsageError, EnvironmentFault, NoConnection, HubBusy, NotThere, WrongContent, DiskFull, Cancelled]
)
def test_an_error_comes_back_as_it_was(kind: type[AppError]) -> None:
    back = rebuild(json.loads(json.dumps(describe(kind("A sentence.")))), "details")
    assert type(back) is kind
    assert (back.text, back.detail) == ("A sentence.", "details")


def test_what_is_needed_for_access_comes_along() -> None:
    back = rebuild(describe(AccessNeeded("Sign.", "https://hub/page", token=True)), "")
    assert isinstance(back, AccessNeeded)
    assert (back.text, back.page, back.token) == ("Sign.", "https://hub/page", True)


def test_an_unknown_kind_is_an_ordinary_fault() -> None:
    assert type(rebuild({"fault": "Nonsense", "text": "A sentence."}, "")) is EnvironmentFault
