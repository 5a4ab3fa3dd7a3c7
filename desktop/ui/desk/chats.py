"""The conversations' side of the window: sidebar, title, transcript, composer, status line."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QObject

from desktop.base.errors import AppError
from desktop.base.i18n import tr
from desktop.chat.conversation import Conversation
from desktop.chat.engine import EngineDied
from desktop.chat.messages import ThinkingMode
from desktop.chat.rounds import ToolHappened
from desktop.chat.tools import ToolAsked
from desktop.chat.turn import AnswerBegun, AnswerDelta, AnswerEnded, AnswerProgress, TurnEvent, UserStored
from desktop.store.errors import HistoryReadOnly
from desktop.ui.actions import Act
from desktop.ui.composer.composer import Readiness
from desktop.ui.desk.status import context_tokens, readiness, status_words
from desktop.ui.desk.transcript import TranscriptDesk
from desktop.ui.flow.ahead import AheadFlow
from desktop.ui.flow.chats import ChatFlow
from desktop.ui.flow.models import ModelFlow, Phase
from desktop.ui.flow.order import OrderFlow
from desktop.ui.markdown.copying import answer_html, copy
from desktop.ui.notices import Notice
from desktop.ui.sidebar.rows import shown_title
from desktop.ui.window import MainWindow

HISTORY = "history"  # the cause of the banners made here


class ChatDesk(QObject):
    """Shows the open conversation and takes what the user does with it."""

    def __init__(
        self, window: MainWindow, models: ModelFlow, chats: ChatFlow, order: OrderFlow, ahead: AheadFlow
    ) -> None:
        super().__init__(window)
        self._window, self._models, self._chats, self._order = window, models, chats, order
        self._ahead = ahead
        self._messages = TranscriptDesk(window, chats)
        self._transcript = self._messages.view
        self._connect_areas()
        self._connect_flow()
        self._refresh()

    def _connect_areas(self) -> None:
        window, chats = self._window, self._chats
        window.sidebar.new_asked.connect(self._new)
        window.sidebar.view.opened.connect(self._open)
        window.header.title.renamed.connect(chats.titles.rename)
        window.composer.stop_asked.connect(chats.stop)
        window.composer.mode_chosen.connect(self._mode_chosen)
        window.composer.budget_chosen.connect(self._budget_chosen)
        self._transcript.link_hovered.connect(self._show_link)
        for act, slot in (
            (Act.NEW, self._new),
            (Act.RENAME, self._rename_somewhere),
            (Act.STOP, self._stop),
            (Act.REGENERATE, self._regenerate),
            (Act.COPY_ANSWER, self._copy_answer),
            (Act.NEXT_CHAT, self._next),
            (Act.PREVIOUS_CHAT, self._previous),
        ):
            window.actions_[act].triggered.connect(slot)

    def _connect_flow(self) -> None:
        chats = self._chats
        chats.opened.connect(self._opened)
        chats.events.connect(self._events)
        chats.changed.connect(self._refresh)
        self._order.listed.connect(self._show_title)
        self._order.failed.connect(self._failed)
        chats.failed.connect(self._failed)
        chats.turn.began.connect(self._refresh)
        chats.turn.left.connect(self._model_left)
        self._models.changed.connect(self._refresh)
        self._ahead.changed.connect(self._show_status)

    # -- what the user does

    def _new(self) -> None:
        self._chats.new()
        self._window.close_overlay()
        self._window.composer.take_focus()

    def _open(self, conversation: int) -> None:
        self._chats.open(conversation)
        self._window.close_overlay()
        self._window.composer.take_focus()

    def _mode_chosen(self, mode: ThinkingMode) -> None:
        self._chats.set_mode(mode)

    def _budget_chosen(self, budget: int) -> None:
        self._chats.set_options(replace(self._chats.options, budget=budget))

    def _rename_somewhere(self) -> None:
        """F2 renames the row that has the focus, else the open conversation by its title."""
        view = self._window.sidebar.view
        if view.hasFocus():
            view.rename(view.currentIndex())
        else:
            self._window.header.title.edit()

    def _stop(self) -> None:
        self._chats.stop()

    def _regenerate(self) -> None:
        self._chats.messages.regenerate()

    def _copy_answer(self) -> None:
        answer = self._chats.last_answer()
        if answer is not None:
            copy(answer.said(), answer_html(answer.said()))

    def _show_link(self, address: str) -> None:
        if address:
            self._window.status_line.set_state(tr("Link"), "text3", address)
        else:
            self._show_status()

    def _next(self) -> None:
        self._step(1)

    def _previous(self) -> None:
        self._step(-1)

    def _step(self, by: int) -> None:
        ids = self._window.sidebar.model.ids()
        if not ids:
            return
        at = ids.index(self._chats.id) + by if self._chats.id in ids else 0
        if 0 <= at < len(ids):
            self._open(ids[at])

    # -- what has happened

    def _opened(self, conversation: Conversation | None) -> None:
        self._transcript.show_conversation(conversation)
        running = self._chats.turn.so_far() if self._chats.live else None
        asked = self._chats.turn.rounds.asked(running.id) if running is not None else None
        if asked is not None and self._transcript.card is None:  # this window has not seen it
            self._transcript.apply(asked)

    def _events(self, events: Sequence[TurnEvent]) -> None:
        here = self._chats.turn.conversation == self._chats.id
        for event in events:
            # an answer whose conversation is not shown goes on unseen; its beginnings belong to the shown one only
            if here or not isinstance(event, UserStored | AnswerBegun):
                self._transcript.apply(event)
            if isinstance(event, AnswerEnded):
                self._answer_ended(event)
            elif here and isinstance(event, ToolHappened) and isinstance(event.event, ToolAsked):
                self._messages.question_came()
        if all(isinstance(event, AnswerDelta | AnswerProgress) for event in events):
            self._show_status()  # 20 times a second: nothing else can have changed
        else:
            self._refresh()

    def _answer_ended(self, event: AnswerEnded) -> None:
        error = event.error
        if error is not None and not isinstance(error, EngineDied):
            self._window.banner.show_notice(Notice("turn", tr("The answer failed"), error.text, error.detail))

    def _model_left(self) -> None:
        self._window.toast.say(tr("The answer was stopped with its model. Continue goes on once a model is loaded."))

    def _failed(self, error: AppError) -> None:
        if self._chats.reading and isinstance(error, HistoryReadOnly):
            return  # the banner of a history that is open for reading says it
        notice = Notice(HISTORY, tr("The history could not be changed"), error.text, error.detail)
        self._window.banner.show_notice(notice)

    # -- showing it

    def _show_title(self) -> None:
        chat = self._order.listing.find(self._chats.id)
        title = self._chats.conversation.title if self._chats.conversation else ""
        title = chat.title if chat is not None else title
        self._window.header.title.set_title(shown_title(title), self._chats.id)
        self._window.setWindowTitle(f"{shown_title(title)} – Nemodesk")

    def _refresh(self) -> None:
        window, chats, model = self._window, self._chats, self._models.state
        started = chats.conversation is not None and bool(chats.conversation.nodes)
        window.centre.show_transcript(started or chats.live)
        self._show_title()
        window.composer.set_readiness(readiness(model, chats), demo=model.demo)
        window.composer.set_thinking(chats.mode, chats.turn_settings().budget)
        self._show_status()
        window.actions_[Act.STOP].setEnabled(chats.turn.running)
        can_ask = not chats.turn.running and readiness(model, chats) is Readiness.READY
        window.actions_[Act.REGENERATE].setEnabled(started and can_ask)
        self._messages.refresh(can_ask=can_ask)
        window.actions_[Act.COPY_ANSWER].setEnabled(chats.last_answer() is not None)
        window.actions_[Act.RENAME].setEnabled(chats.id is not None)

    def _show_status(self) -> None:
        status = status_words(self._models.state, self._chats, reading_ahead=self._ahead.reading)
        line = self._window.status_line
        self._window.actions_[Act.ANSWER_NOW].setEnabled(self._chats.live and self._chats.turn.may_think)
        line.set_state(status.words, status.ink, status.detail)
        answer = self._chats.last_answer()
        last = answer.timings.generation_per_second if answer else 0.0
        line.set_speed(self._chats.turn.speed if self._chats.live else last)
        info = self._models.state.info
        total = info.context if info is not None and self._models.state.phase is not Phase.NONE else 0
        line.set_context(context_tokens(self._chats), total)
