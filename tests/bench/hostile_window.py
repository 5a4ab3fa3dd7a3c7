"""The real window beside a hostile MCP server: how long its event loop stands still, the host's memory, the end.

    .venv/bin/python -m tests.bench.hostile_window [--runs 5] [--only NAME ...] [--trace]

Offscreen, with the program's own services, in a new folder: servers are added and allowed as a user does it, each
mischief is called by a scripted model, the question is answered by the keyboard, the row of the call is unfolded, the
chat is left and opened again, and the server is switched off. Mischiefs that are no call (at the start, in lists) are
met in the menu, the manager and the pickers. Each is played ``--runs`` times; with 5 these are more than 100 runs. What
the program loads when a turn and a page are seen for the first time is not counted: no server causes that.

``stood`` is the longest time between two beats of a timer of 2 ms in the window's loop: nothing is taken off, so that
a stop is at most 2 ms shorter than that. ``ours`` is the most processor time of all the program's threads between two
beats: what the loop would stand still at most where nobody else wants the processors, but for waiting for a disk; of
that ``work`` is the window's thread. ``idle`` is the same of a window in which nothing happens; ``machine`` is by how
much a sleep of 2 ms in another process, which only looks at /proc, was too long meanwhile: the machine's own stops.
``host`` is the most memory that a tool host had (VmHWM), ``gone`` the time from switching the server off until no
process of it runs. ``scripts``, a text with letters of every script, is not judged: for a script that no font
of ours has Qt opens those of the system one by one, which no program can cut into pieces. The bars: 50 ms, 300 MiB,
5 s. Status 1 when one is missed.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from collections.abc import Callable
from dataclasses import replace
from typing import Final

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_LOGGING_RULES", "qt.text.font.db=false;qt.qpa.*=false")  # what offscreen cannot do
os.environ["DBUS_SESSION_BUS_ADDRESS"] = "unix:path=/nowhere"  # no keyring and no notification of the user's

from desktop.plugins.mcp import cage
from tests.helpers.hostile_mcp import CALLS
from tests.helpers.hostile_person import Figures, Person
from tests.helpers.tool_scripts import call

MOST_MS: Final = 50.0
MOST_MIB: Final = 300
MOST_GONE_S: Final = 5.0
SOON_S: Final = 4.0  # for a server that never gets ready
STOPPED: Final = ("hang", "drip")  # go on until the user stops them
UNJUDGED: Final = ("idle", "idle again", "scripts")
IDLE_S: Final = 5.0


def called(person: Person, name: str) -> str:
    """A mischief that is a call."""
    server = person.server("calls")
    person.turn(call(f"calls__{name}", a="b"), stop=name in STOPPED)
    return server


def listed(person: Person, name: str) -> str:
    """One that is in what a server offers."""
    server = person.server(name)
    person.turn(call(f"{name}__shape", a="b"))
    person.pages(server)
    return server


def started(person: Person, name: str) -> str:
    """One of a server that never gets ready."""
    limits = cage.LIMITS
    cage.LIMITS = replace(limits, start_seconds=SOON_S)  # type: ignore[misc]
    server = person.server(name)
    person.turn(call(f"{name}__shape", a="b"))
    cage.LIMITS = limits  # type: ignore[misc]
    return server


def turned(person: Person, name: str) -> str:
    """One whose tools are others each time they are asked for."""
    server = person.server(name)
    person.turn(*(call(f"{name}__changes", a=text) for text in "bcd"))
    return server


def eight(person: Person, name: str) -> str:
    """Eight results in one turn that are nearly as long as a message may be."""
    server = person.server("calls")
    person.turn(*(call("calls__large", a=text) for text in "bcdefghi"))
    return server


PLAYS: Final[dict[str, Callable[[Person, str], str]]] = {
    **dict.fromkeys(CALLS, called),
    **dict.fromkeys(("bombs", "crowd", "shelves"), listed),
    "turns": turned,
    **dict.fromkeys(("mute", "leaves", "speaks"), started),
    "eight": eight,
}


def played(person: Person, name: str) -> Figures:
    """One run of a mischief."""
    person.watcher.send("begin")
    person.watched()
    person.heart.taken()
    server = PLAYS[name](person, name)
    gone = person.away(server)
    person.watcher.send("end")
    seen = person.watched()
    return replace(person.heart.taken(), runs=1, memory=seen["memory"], late=seen["late"], gone=gone)


def idle(person: Person) -> Figures:
    """The same of a window in which nothing happens."""
    person.watcher.send("begin")
    person.watched()
    person.heart.taken()
    person.heart.stage = "idle"
    person.rest(IDLE_S)
    person.watcher.send("end")
    late = person.watched()["late"]
    return replace(person.heart.taken(), runs=1, late=late)


def misses(found: Figures) -> int:
    """How many bars are missed."""
    return (found.stood * 1000 > MOST_MS) + (found.memory > MOST_MIB << 20) + (found.gone > MOST_GONE_S)


def show(name: str, found: Figures) -> None:
    """A line of the table."""
    verdict = "" if name in UNJUDGED else "MISSED" if misses(found) else "ok"
    stood, ours, work, late = (1000 * one for one in (found.stood, found.ours, found.work, found.late))
    print(
        f"{name:10} {found.runs:4} {stood:7.0f} {ours:7.0f} {work:7.0f} {late:7.0f}  {found.at:9}"
        f"{found.memory / (1 << 20):6.0f} {found.gone:6.1f}  {verdict}",
        flush=True,
    )


def main() -> int:
    """Print the table; status 1 when a bar is missed."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--runs", type=int, default=1)
    parser.add_argument("--only", nargs="+", choices=PLAYS, default=list(PLAYS), metavar="NAME")
    parser.add_argument("--trace", action="store_true", help="print where the threads were when it stood too long")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as home:
        os.environ["NEMODESK_HOME"] = home
        person = Person(trace=options.trace)
        print(f"load {os.getloadavg()[0]:.1f} on {os.cpu_count()} processors")
        print(
            f"{'':10} {'runs':>4} {'stood':>7} {'ours':>7} {'work':>7} {'machine':>7}  {'at':9}{'host':>6} {'gone':>6}"
        )
        print(f"{'':10} {'':4} {'ms':>7} {'ms':>7} {'ms':>7} {'ms':>7}  {'':9}{'MiB':>6} {'s':>6}")
        person.pages(server := called(person, "shape"))
        person.away(server)
        show("idle", idle(person))
        rows = []
        for name in options.only:
            found = Figures()
            for _ in range(options.runs):
                found.add(played(person, name))
            show(name, found)
            rows += [found] if name not in UNJUDGED else []
        show("idle again", idle(person))
        person.close()
    worst = Figures()
    for found in rows:
        worst.add(found)
    show("all", worst)
    worked = sum(found.ours * 1000 > MOST_MS for found in rows)
    print(f"bars: {MOST_MS:.0f} ms, {MOST_MIB} MiB, {MOST_GONE_S:.0f} s")
    print(f"by the process's own work {worked} of {len(rows)} stood longer than the bar")
    return 1 if misses(worst) else 0


if __name__ == "__main__":
    sys.exit(main())
