"""A round of questions to all servers: who has answered, who is waited for, and what is to be said of that. No Qt."""

from __future__ import annotations

from collections.abc import Sequence

from desktop.base.errors import AppError
from desktop.base.i18n import listed, tr
from desktop.base.visible import in_one_line
from desktop.ui.tools.server_rows import OfferedRows, PromptRow, ResourceRow, ServerName


class Round:
    """What servers offer, as far as they have answered; ``waits`` are the ids of those that have not yet."""

    def __init__(self) -> None:
        self._names: dict[str, str] = {}
        self._problems: dict[str, str] = {}
        self._answers: dict[str, OfferedRows | AppError] = {}
        self.waits: set[str] = set()

    def begin(self, servers: Sequence[ServerName]) -> list[str]:
        """Begin; the ids of those to ask."""
        self._names = {one.id: in_one_line(one.name, 60) for one in servers}
        self._problems = {one.id: one.problem for one in servers if one.problem}
        return [id for id in self._names if id not in self._problems]

    @property
    def known(self) -> bool:
        """Whether there is any server."""
        return bool(self._names)

    def wait(self, server: str) -> None:
        """This one is asked."""
        self.waits.add(server)

    def take(self, server: str, answer: OfferedRows | AppError) -> None:
        """This one has answered, or cannot."""
        self.waits.discard(server)
        self._answers[server] = answer

    def asked_again(self, source: str) -> str:
        """The id of the server of a source, where its answer is there and old now; else empty."""
        server = source.partition(":")[2]
        return server if server in self._answers and server not in self.waits else ""

    def rows(self) -> list[ResourceRow | PromptRow]:
        """All that is offered, by server."""
        answers = (self._answers.get(server) for server in self._names)
        return [row for one in answers if isinstance(one, OfferedRows) for row in one.rows]

    def notes(self) -> list[str]:
        """Sentences about who is waited for, what is left out, and who cannot be asked yet."""
        lines = []
        if waits := [name for server, name in self._names.items() if server in self.waits]:
            lines.append(tr("Asking {servers}; one that does not run is started for it.", servers=listed(waits)))
        for server, name in self._names.items():
            answer = self._answers.get(server)
            if isinstance(answer, OfferedRows) and answer.left_out:
                lines.append(tr("{n} of {server} cannot be shown.", n=answer.left_out, server=name))
        return [*lines, *(self._of(server, text) for server, text in self._problems.items())]

    def failures(self) -> list[str]:
        """A sentence for each that did not answer."""
        found = ((server, self._answers.get(server)) for server in self._names)
        return [self._of(server, answer.text) for server, answer in found if isinstance(answer, AppError)]

    def _of(self, server: str, text: str) -> str:
        """A sentence with its server's name."""
        name = self._names[server]
        return text if name in text else f"{name}: {text}"
