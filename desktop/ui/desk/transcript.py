"""The transcript's side of the window: what the user does with messages, and what becomes of it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QObject

from desktop.base.i18n import tr
from desktop.chat.conversation import Attachment, StoredMessage
from desktop.chat.tools import Decision
from desktop.ui.actions import Act
from desktop.ui.flow.chats import ChatFlow
from desktop.ui.flow.tree import last_user
from desktop.ui.transcript import TranscriptView
from desktop.ui.transcript.deeds import Deed
from desktop.ui.window import MainWindow

_NEED_MESSAGES: Final = (
    *(Act.COPY_PLAIN, Act.BRANCH, Act.DELETE_MESSAGE, Act.DETAILS),
    *(Act.FIND, Act.FIND_NEXT, Act.FIND_PREVIOUS),
    *(Act.NEXT_MESSAGE, Act.PREVIOUS_MESSAGE, Act.OLDEST_TEXT, Act.NEWEST_TEXT, Act.FOLDS),
)


class TranscriptDesk(QObject):
    """Carries out what is asked of messages; ``view`` shows them."""

    def __init__(self, window: MainWindow, chats: ChatFlow) -> None:
        super().__init__(window)
        self._window, self._chats = window, chats
        self.view = TranscriptView(edits=chats.messages.edits)
        self.view.tab_after = window.header.more
        self.view.answer_keys = lambda: window.actions_.keys(Act.ANSWER_NOW)
        window.centre.set_transcript(self.view)
        self._connect()

    def _connect(self) -> None:
        window, chats, view = self._window, self._chats, self.view
        view.asked.connect(self._asked)
        view.version_chosen.connect(chats.messages.show_version)
        view.edited.connect(self._edited)
        view.edit_dropped.connect(self._edit_dropped)
        view.decided.connect(self._decided)
        view.attachment_opened.connect(self._open_attachment)
        view.left.connect(window.composer.take_focus)
        view.link_activated.connect(self._open_link)
        window.header.find_asked.connect(view.open_find)
        window.message_sought.connect(view.point_at)
        window.centre_focus_asked.connect(self._focus_centre)
        window.composer.edit_last_asked.connect(self._edit_last)
        window.composer.sent.connect(self._follow)
        window.start_page.prompt_chosen.connect(self._follow)
        window.actions_[Act.REGENERATE].triggered.connect(self._follow)
        chats.messages.deleted.connect(self._deleted)
        chats.messages.branched.connect(self._branched)
        chats.messages.brought_back.connect(self._brought_back)
        chats.messages.edit_resumed.connect(view.resume_edit)
        for act, slot in (
            (Act.FIND, self.view.open_find),
            (Act.FIND_NEXT, self.view.find_next),
            (Act.FIND_PREVIOUS, self.view.find_previous),
            (Act.NEXT_MESSAGE, self._next_message),
            (Act.PREVIOUS_MESSAGE, self._previous_message),
            (Act.OLDEST_TEXT, lambda: self.view.show_message(0)),
            (Act.NEWEST_TEXT, self.view.scroll_to_end),
            (Act.EDIT_LAST, self._edit_last),
            (Act.FOLDS, self.view.turn_folds),
            (Act.NEXT_VERSION, self._next_version),
            (Act.PREVIOUS_VERSION, self._previous_version),
            (Act.COPY_PLAIN, self._copy_plain),
            (Act.CONTINUE, self._continue),
            (Act.ANSWER_NOW, self._answer_now),
            (Act.BRANCH, self._branch),
            (Act.DELETE_MESSAGE, self._delete),
            (Act.DELETED, self._show_deleted),
            (Act.DETAILS, self._details),
        ):
            window.actions_[act].triggered.connect(slot)

    def refresh(self, *, can_ask: bool) -> None:
        """``can_ask``: whether the model could answer now."""
        shown = self._chats.conversation is not None and bool(self._chats.conversation.nodes)
        self._window.header.find_button.setEnabled(shown)
        for act in _NEED_MESSAGES:
            self._window.actions_[act].setEnabled(shown)
        user = last_user(self._chats.conversation) if self._chats.conversation else None
        self._window.actions_[Act.EDIT_LAST].setEnabled(user is not None and not self._chats.turn.running)
        self._window.actions_[Act.DELETED].setEnabled(self._chats.id is not None)
        asking = {Deed.EDIT, Deed.REGENERATE, Deed.CONTINUE}
        changing = {Deed.BRANCH, Deed.DELETE} if self._chats.reading else set()
        answer = self._chats.last_answer()
        self._window.actions_[Act.CONTINUE].setEnabled(can_ask and answer is not None and answer.unfinished)
        self.view.set_possible(frozenset(Deed) - (frozenset() if can_ask else asking) - changing)

    def _follow(self) -> None:
        """Who asks wants to read the answer; who writes a message that waits is still reading."""
        if not self._chats.turn.running:
            self.view.scroll_to_end()

    # -- deeds

    def _asked(self, message: int, deed: Deed) -> None:
        match deed:
            case Deed.REGENERATE:
                self._follow()
                self._chats.messages.regenerate(message)
            case Deed.CONTINUE:
                self._go_on(message)
            case Deed.ANSWER_NOW:
                self._answer_now()
            case Deed.BRANCH:
                self._chats.messages.branch(message)
            case Deed.DELETE:
                self._chats.messages.delete(message)
            case Deed.DETAILS:
                self._show_details(message)

    def _decided(self, question: int, decision: Decision) -> None:
        self._chats.messages.decide(question, decision)
        self._window.composer.take_focus()

    def question_came(self) -> None:
        """A call waits for an answer: the keyboard goes there, unless its user is writing something."""
        card = self.view.card
        if card is not None and self._window.isActiveWindow() and not self._window.composer.draft():
            self.view.show_card()

    def _go_on(self, message: int) -> None:
        self._follow()
        self._chats.messages.go_on(message)

    def _continue(self) -> None:
        answer = self._chats.last_answer()
        if answer is not None:
            self._go_on(answer.id)

    def _answer_now(self) -> None:
        self._chats.turn.answer_now()
        self.view.show_hurried()

    def _copy_plain(self) -> None:
        self.view.do(Deed.COPY_PLAIN)

    def _branch(self) -> None:
        self.view.do(Deed.BRANCH)

    def _delete(self) -> None:
        self.view.do(Deed.DELETE)

    def _details(self) -> None:
        self.view.do(Deed.DETAILS)

    def _show_details(self, message: int) -> None:
        node = self._chats.message(message)
        if node is not None:
            from desktop.ui.dialogs.details import DetailsDialog  # seldom needed

            dialog = DetailsDialog(self._window, node)
            dialog.finished.connect(self._window.composer.take_focus)
            dialog.open()

    def _deleted(self, node: StoredMessage, leaf: int | None) -> None:
        self._window.toast.offer(tr("Message deleted"), lambda: self._chats.messages.restore(node, leaf))
        self._window.composer.take_focus()

    def _show_deleted(self) -> None:
        """What is deleted in this chat, to be restored."""
        from desktop.ui.dialogs.deleted import DeletedDialog  # seldom needed

        conversation, messages = self._chats.id, self._chats.messages
        assert conversation is not None
        dialog = DeletedDialog(self._window)
        messages.found_deleted.connect(dialog.show_deleted)
        messages.read_deleted(conversation)
        dialog.restore_asked.connect(messages.bring_back)
        dialog.finished.connect(self._window.composer.take_focus)
        dialog.open()

    def _brought_back(self, nodes: Sequence[StoredMessage]) -> None:
        text = tr("Message restored|{n} messages restored", n=len(nodes))
        self._window.toast.offer(text, lambda: self._chats.messages.take_away(nodes))

    def _branched(self, copy: int, source: int) -> None:
        self._window.toast.offer(tr("Branched into a new chat"), lambda: self._chats.messages.take_back(copy, source))
        self._window.composer.take_focus()

    def _edited(self, message: int, text: str) -> None:
        self._follow()
        self._chats.messages.edit(message, text)
        self._window.composer.take_focus()

    def _edit_dropped(self, message: int, text: str) -> None:
        chat, messages = self._chats.id, self._chats.messages
        if chat is not None:
            self._window.toast.offer(tr("Edit discarded"), lambda: messages.resume_edit(chat, message, text))

    def _edit_last(self) -> None:
        """Up in the empty composer edits the last message in its place."""
        user = last_user(self._chats.conversation) if self._chats.conversation else None
        if user is None or self._chats.turn.running:
            return
        self.view.edit_message(user.id)

    # -- focus and links

    def _focus_centre(self) -> None:
        if self._window.centre.currentWidget() is self.view:
            self.view.focus_last()
        else:
            self._window.start_page.focus_first()

    def _next_message(self) -> None:
        self.view.step_message(1)

    def _previous_message(self) -> None:
        self.view.step_message(-1)

    def _next_version(self) -> None:
        self.view.step_version(1)

    def _previous_version(self) -> None:
        self.view.step_version(-1)

    def _open_attachment(self, attachment: Attachment) -> None:
        """Show the text that was sent along."""
        from desktop.ui.composer.viewer import AttachmentViewer  # seldom needed

        viewer = AttachmentViewer(self._window, attachment, put=False)
        viewer.finished.connect(self._window.composer.take_focus)
        viewer.open()

    def _open_link(self, address: str) -> None:
        """A model's link is opened only after the user has read where it goes."""
        from desktop.ui.dialogs.link import LinkDialog  # seldom needed

        dialog = LinkDialog(self._window, address)
        dialog.finished.connect(self._window.composer.take_focus)
        dialog.open()
