"""Orders to an install reach whoever runs it, whenever they were given."""

from __future__ import annotations

from desktop.library.installing.request import InstallControl


def test_orders_are_passed_on_and_those_in_force_are_heard_at_the_start() -> None:
    control, heard = InstallControl(), list[str]()
    control.limit(1_000_000)
    control.pause()
    control.limit(2_000_000)
    control.listen(heard.append)
    assert sorted(heard) == ["limit 2000000", "pause"]
    control.resume()
    assert heard[-1] == "resume"
    assert not control.paused


def test_an_order_after_the_end_waits_for_the_next_start() -> None:
    control, first, second = InstallControl(), list[str](), list[str]()
    control.listen(first.append)
    control.listen(None)
    control.pause()
    assert control.paused
    control.listen(second.append)
    assert (first, second) == ([], ["pause"])
