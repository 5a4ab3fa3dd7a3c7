"""The composer's side of the window: what is typed, attached and waiting."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from desktop.base.errors import AppError
from desktop.base.i18n import tr
from desktop.chat.conversation import Attachment, Conversation, Draft, Outgoing
from desktop.store.errors import read_only_now
from desktop.ui.actions import Act
from desktop.ui.composer.composer import Readiness
from desktop.ui.desk.counting import CountingDesk
from desktop.ui.desk.rereading import RereadingDesk
from desktop.ui.flow.chats import ChatFlow
from desktop.ui.flow.models import ModelFlow
from desktop.ui.notices import Notice, Severity
from desktop.ui.services import Services
from desktop.ui.window import MainWindow

ATTACHING: Final = "attachment"  # the cause of the banners made here
NAMED: Final = 5  # lines of a banner
LONGEST_NAME: Final = 40  # in a toast


class WritingDesk(QObject):
    """Keeps drafts and shows the queue."""

    def __init__(self, window: MainWindow, services: Services, models: ModelFlow, chats: ChatFlow) -> None:
        super().__init__(window)
        self._window, self._chats = window, chats
        self._composer, self._outbox = window.composer, chats.outbox
        composer, queue = window.composer, window.composer.queue
        composer.sent.connect(self._send)
        composer.draft_changed.connect(self._changed)
        composer.attachment_removed.connect(self._attachment_removed)
        composer.attach_asked.connect(self._choose)
        composer.files_given.connect(self.attach)
        queue.edited.connect(self._edit)
        queue.removed.connect(self._remove)
        queue.moved.connect(lambda index, target: self._outbox.move_to(chats.id, index, target))
        queue.send_asked.connect(chats.send_waiting)
        window.drop.files.connect(self.attach)
        window.drop.text.connect(self._drop_text)
        window.start_page.prompt_chosen.connect(self._prompt_chosen)
        window.actions_[Act.ATTACH].triggered.connect(self._choose)
        window.actions_[Act.SEND_NEXT].triggered.connect(chats.send_waiting)
        chats.opened.connect(self._opened)
        chats.drafted.connect(self._drafted)
        self._outbox.changed.connect(self._queue_changed)
        self._outbox.replaced.connect(self._replaced)
        chats.files.refused.connect(self._refused)
        self._shown: int | None = None
        composer.set_content(self._outbox.draft(None))
        self._show_queue()
        CountingDesk(window, services, models, chats)
        RereadingDesk(window, services, models, chats)

    # -- drafts

    def _changed(self) -> None:
        self._outbox.write(self._chats.id, self._composer.content())

    def _opened(self, conversation: Conversation | None) -> None:
        target = conversation.id if conversation else None
        if target != self._shown:
            self._shown = target
            self._composer.set_content(self._outbox.draft(target))
        self._show_queue()

    def _drafted(self) -> None:
        if self._chats.id is None and not self._composer.content():
            self._composer.set_content(self._outbox.draft(None))
        self._show_queue()

    def _replaced(self, conversation: int | None) -> None:
        if conversation == self._chats.id:
            self._composer.set_content(self._outbox.draft(conversation))

    # -- sending and waiting

    def _send(self, message: Outgoing) -> None:
        self._changed()  # the field is empty now
        self._chats.send(message.text, message.attachments)
        self._composer.take_focus()

    def _prompt_chosen(self, text: str) -> None:
        """A prompt of the start page is sent at once if it can be, else it waits in the composer."""
        if self._composer.readiness is Readiness.READY:
            self._chats.send(text)
        else:
            self._composer.set_draft(text)
        self._composer.take_focus()

    def _queue_changed(self, conversation: int | None) -> None:
        if conversation == self._chats.id:
            self._shown = conversation  # the first message may have made the conversation just now
            self._show_queue()

    def _show_queue(self) -> None:
        here = self._chats.id
        paused = self._outbox.is_paused(here)
        self._composer.queue.show_queue(self._outbox.queue(here), paused=paused)
        self._window.actions_[Act.SEND_NEXT].setEnabled(paused)

    def _edit(self, index: int) -> None:
        """A waiting message goes back into the field; what stood there takes its place in the queue."""
        here, typed = self._chats.id, self._composer.content()
        queue = list(self._outbox.queue(here))
        message = queue.pop(index)
        if typed:
            queue.insert(index, Outgoing(typed.text, typed.attachments))
        self._outbox.set_queue(here, tuple(queue))
        self._composer.set_content(Draft(message.text, message.attachments))
        self._changed()
        self._composer.take_focus()

    def _remove(self, index: int) -> None:
        here = self._chats.id
        message = self._outbox.take(here, index)

        def put_back() -> None:
            self._outbox.insert(here, index, message)
            if not self._chats.turn.running:  # nothing ends that it would follow
                self._outbox.pause(here)

        self._window.toast.offer(tr("Waiting message removed"), put_back)

    # -- attachments

    def _choose(self) -> None:
        names, _ = QFileDialog.getOpenFileNames(self._window, tr("Attach files"), "", tr("All files (*)"))
        self.attach([Path(name) for name in names])
        self._composer.take_focus()

    def attach(self, paths: Sequence[Path]) -> None:
        """Read files for the open conversation, wherever the user goes meanwhile."""
        if self._chats.reading:
            self._chats.failed.emit(read_only_now())
            return
        self._chats.files.attach(self._chats.id, paths)

    def _refused(self, errors: Sequence[AppError]) -> None:
        """Name every file that was refused and why; beyond the first few the details do."""
        if not errors:
            self._window.banner.clear(ATTACHING)
            return
        lines, detail = [error.text for error in errors], "\n".join(error.detail for error in errors if error.detail)
        if len(lines) > NAMED:
            detail = "\n".join([*lines, detail]).rstrip()
            lines = [*lines[: NAMED - 1], tr("and {n} other file|and {n} other files", n=len(lines) - NAMED + 1)]
        title = tr("One file was not attached|{n} files were not attached", n=len(errors))
        notice = Notice(ATTACHING, title, "\n".join(lines), detail, severity=Severity.WARN)
        self._window.banner.show_notice(notice)

    def _attachment_removed(self, index: int, attachment: Attachment) -> None:
        place = self._outbox.followed(self._chats.id)

        def put_back() -> None:
            target = place()
            self._outbox.put_back(target, index, attachment)
            if target is None:
                self._chats.new()
            elif target != self._chats.id:
                self._chats.open(target)

        name = attachment.name if len(attachment.name) <= LONGEST_NAME else f"{attachment.name[:LONGEST_NAME]}…"
        self._window.toast.offer(tr("{name} removed", name=name), put_back)

    def _drop_text(self, text: str) -> None:
        if self._chats.reading:
            self._chats.failed.emit(read_only_now())
            return
        self._composer.add_attachment(Attachment(tr("Dropped text"), text))
        self._composer.take_focus()
