"""What a model takes of the memory, beside what can be chosen about it."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, Signal
from PySide6.QtWidgets import QWidget

from desktop.base.errors import AppError
from desktop.base.footprint import KV_BLOCKS, RESERVE, Way, padded
from desktop.base.i18n import number, tr
from desktop.chat.memory import BATCHES, KV_TYPES, MemoryPlan, MemoryPool
from desktop.ui.dialogs.sheet import Sheet
from desktop.ui.parts.bits import Line
from desktop.ui.parts.button import Button, Kind
from desktop.ui.parts.layout import Item, Text, box, column, row
from desktop.ui.parts.memory_bar import MemoryBar
from desktop.ui.parts.segmented import Segmented
from desktop.ui.parts.sizes import memory_words
from desktop.ui.parts.slider import Slider
from desktop.ui.transcript.figures import tokens

WIDTH: Final = 640
_SLIDER: Final = 240
_LEAST: Final = 512


class PoolView(QWidget):
    """One memory: its name, its size, and the bar of what fills it."""

    def __init__(self) -> None:
        super().__init__()
        self.title = Text("", "ui-strong", wrap=True)
        self._size = Text("", "num", "text3")
        self.bar = MemoryBar()
        head = row(self.title, self._size, gap=12)
        head.setStretchFactor(self.title, 1)
        self.setLayout(column(head, self.bar, gap=8))

    def show_pool(self, pool: MemoryPool, taken: MemoryPool | None) -> None:
        """Show a plan's part, and what was measured of it."""
        self.title.setText(
            tr("Memory of the graphics card: {name}", name=pool.name) if pool.gpu else tr("Memory of the computer")
        )
        self._size.setText(memory_words(pool.total))
        parts = (
            (tr("Weights"), pool.weights),
            (tr("Keys and values"), pool.kv),
            (tr("Buffers"), pool.buffers),
            (tr("Other programs"), pool.others),
            (tr("Free"), max(0, pool.free)),
        )
        self.bar.show_parts(parts, pool.total, (taken.weights, taken.kv, taken.buffers) if taken else ())


class MemoryDialog(Sheet):
    """The plan of one model. Not modal.

    Signals:
        wished: (Way) how the user would load it; what is open is chosen by the engine.
        load_asked: load it so.
    """

    wished = Signal(object)
    load_asked = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, tr("Memory"), "", width=WIDTH)
        self.way = Way()
        self._plan: MemoryPlan | None = None
        self._taken: MemoryPlan | None = None
        self._contexts: tuple[int, ...] = (_LEAST,)
        self._name = Text("", "ui", "text2", wrap=True)
        self.pools = (PoolView(), PoolView())
        self.verdict = Text("", "ui-strong", wrap=True)
        self.cost = Text("", "small", "text3", wrap=True)
        self._make_controls()
        self.own = Button(tr("Choose for me"), kind=Kind.GHOST)
        self.close_button = Button(tr("Close"))
        self.load = Button(tr("Load"), kind=Kind.PRIMARY)
        self._note = Text(tr("In brackets and as lines in the bars: what was measured."), "small", "text3", wrap=True)
        self._note.hide()
        pools = column(*self.pools, self._note, gap=20)
        body = column(self._name, pools, self.verdict, Line(), *self._rows(), self.cost, gap=14)
        self.compose(box(body), self.own, self.close_button, self.load)
        self._connect()

    def _make_controls(self) -> None:
        self.context = Slider(tr("Context"), 0, 1, width=_SLIDER)
        self.context_words = Text("", "num", "text2")
        self.kv = Segmented(KV_TYPES, name=tr("Keys and values"))
        self.layers = Slider(tr("Layers on the graphics card"), 0, 1, width=_SLIDER)
        self.layers_words = Text("", "num", "text2")
        self.more = Button(tr("More"), kind=Kind.GHOST, height=28, menu=True)
        self.batch = Segmented([number(size) for size in BATCHES], name=tr("Batch"))

    def _rows(self) -> tuple[Item, ...]:
        context = _setting(tr("Context"), tr("Tokens that a conversation can have"), self.context_words, self.context)
        kv = _setting(
            tr("Keys and values"), tr("q8_0 takes half and loses next to nothing; q4_0 costs quality"), self.kv
        )
        layers = _setting(
            tr("Layers on the graphics card"),
            tr("Each that is not there slows the answer"),
            self.layers_words,
            self.layers,
        )
        batch = _setting(tr("Batch"), tr("Tokens of a prompt that are computed at once"), self.batch)
        self._layers_row, self._batch_row = layers, batch
        batch.hide()
        return context, kv, layers, row(self.more, None), batch

    def _connect(self) -> None:
        self.context.valueChanged.connect(lambda value: self._wish(context=self._contexts[value]))
        self.kv.chosen.connect(lambda index: self._wish(kv_type=KV_TYPES[index]))
        self.layers.valueChanged.connect(lambda value: self._wish(gpu_layers=value))
        self.batch.chosen.connect(lambda index: self._wish(batch=BATCHES[index]))
        self.more.clicked.connect(self._show_more)
        self.own.clicked.connect(lambda: self._take(Way()))
        self.close_button.clicked.connect(self.close)
        self.load.clicked.connect(self.load_asked)

    # -- what shows

    def show_model(self, name: str, way: Way) -> None:
        """Begin with a model that is loaded this way; the plan comes later."""
        self.way, self._plan, self._taken = way, None, None
        self._name.setText(tr("What {name} takes of this computer’s memory", name=name))
        self.verdict.setText(tr("Being worked out"))
        self.verdict.set_ink("text2")
        self.cost.setText("")
        for view in self.pools:
            view.hide()
        self._allow(able=False)
        self.fit()

    def show_plan(self, plan: MemoryPlan) -> None:
        """Show what the way would take."""
        self._plan = plan
        self._allow(able=True)
        self._show_controls(plan)
        self.cost.setText(_cost_words(plan))
        self._show(plan)
        self.fit()

    def show_measured(self, plan: MemoryPlan | None) -> None:
        """Show what the loaded model takes beside what was planned of it."""
        self._taken = plan
        if self._plan is not None:
            self._show(self._plan)
            self.fit()

    def show_error(self, error: AppError) -> None:
        """There is no plan."""
        self.verdict.setText(error.text)
        self.verdict.set_ink("danger")
        self.load.setEnabled(False)
        self.fit()

    def fit(self) -> None:
        """Be as high as the content, all of which is laid out at once: figures come while one looks."""
        for _ in range(2):  # what has changed asks for its room, and so does what is around it
            QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
            super().fit()

    def _show(self, plan: MemoryPlan) -> None:
        taken = self._taken if self._taken is not None and _same_way(self._taken, plan) else None
        for index, view in enumerate(self.pools):
            view.setVisible(index < len(plan.pools))
            if index < len(plan.pools):
                pools = taken.pools if taken is not None and len(taken.pools) == len(plan.pools) else ()
                view.show_pool(plan.pools[index], pools[index] if pools else None)
        self._note.setVisible(taken is not None)
        self.verdict.setText(verdict_words(plan))
        self.verdict.set_ink("text" if plan.fits else "danger")

    def _show_controls(self, plan: MemoryPlan) -> None:
        """Put the controls where the plan is, without a wish."""
        self._contexts = context_steps(plan.context_train, plan.context)
        for control in (self.context, self.layers):
            control.blockSignals(True)
        self.context.setRange(0, len(self._contexts) - 1)
        self.context.setValue(self._contexts.index(plan.context))
        self.layers.setRange(0, plan.layers)
        self.layers.setValue(plan.gpu_layers)
        for control in (self.context, self.layers):
            control.blockSignals(False)
        self.kv.set_index(KV_TYPES.index(plan.kv_type))
        if plan.batch in BATCHES:
            self.batch.set_index(BATCHES.index(plan.batch))
        self._layers_row.setVisible(len(plan.pools) > 1)
        self._show_words(plan)

    def _show_words(self, plan: MemoryPlan) -> None:
        self.context_words.setText(number(plan.context))
        self.layers_words.setText(tr("{n} of {total}", n=plan.gpu_layers, total=plan.layers))
        # a slider says its place, which is no figure of ours
        self.context.setAccessibleDescription(tokens(plan.context))
        self.layers.setAccessibleDescription(self.layers_words.text())

    def _show_more(self) -> None:
        self._batch_row.setVisible(not self._batch_row.isVisibleTo(self))
        self.fit()

    def _allow(self, *, able: bool) -> None:
        for control in (self.context, self.kv, self.layers, self.batch, self.load, self.own):
            control.setEnabled(able)

    # -- what is wished for

    def _wish(self, **changes: object) -> None:
        self._take(replace(self.way, **changes))  # type: ignore[arg-type]

    def _take(self, way: Way) -> None:
        self.way = way
        if self._plan is not None and way != Way():  # the keys and values at once, the rest when it is worked out
            self._plan = at_once(self._plan, way)
            self._show(self._plan)
            self._show_words(self._plan)
        self.wished.emit(way)


def _setting(name: str, note: str, *controls: QWidget) -> QWidget:
    """A row: name and note left, the control right."""
    words = column(Text(name, "ui", wrap=True), Text(note, "small", "text3", wrap=True), gap=2)
    line = row(words, *controls, gap=12)
    line.setStretchFactor(words, 1)
    return box(line)


def context_steps(trained: int, chosen: int) -> tuple[int, ...]:
    """Contexts to choose from: powers of two and the middle between each two, up to the trained one."""
    powers = [_LEAST]
    while powers[-1] * 2 < trained:
        powers.append(powers[-1] * 2)
    halves = {(low + high) // 2 for low, high in pairwise(powers) if low >= 4096}
    return tuple(sorted({*powers, *halves, trained, chosen}))


def at_once(plan: MemoryPlan, way: Way) -> MemoryPlan:
    """The plan with the keys and values of another context and type, before the engine has worked out the rest."""
    context, kind = way.context or plan.context, way.kv_type or plan.kv_type
    (block, size), (old_block, old_size) = KV_BLOCKS[kind], KV_BLOCKS[plan.kv_type]
    share = padded(context) * size * old_block / (padded(plan.context) * old_size * block)
    pools = tuple(replace(pool, kv=round(pool.kv * share)) for pool in plan.pools)
    return replace(plan, context=context, kv_type=kind, pools=pools)


def verdict_words(plan: MemoryPlan) -> str:
    """Whether it fits, and what to do where it does not."""
    for pool in plan.pools:
        if pool.missing:
            return tr(
                "This takes {size} more than there is ({reserve} are left to other programs): choose a smaller "
                "context, another type of keys and values, or close other programs.",
                size=memory_words(pool.missing),
                reserve=memory_words(RESERVE),
            )
    return tr("It fits: {size} stay free.", size=memory_words(plan.pools[0].free))


def _cost_words(plan: MemoryPlan) -> str:
    """What the longest context would cost."""
    kv = sum(pool.kv for pool in plan.pools) or 1
    block, size = KV_BLOCKS[plan.kv_type]
    token = kv / padded(plan.context) * block / size  # a value of keys and values of one token
    sizes = [
        tr("{size} as {type}", size=memory_words(round(token * padded(plan.context_train) * bits / values)), type=kind)
        for kind, (values, bits) in KV_BLOCKS.items()
    ]
    return tr(
        "All {tokens} tokens the model was trained for would take, in keys and values: {sizes}.",
        tokens=number(plan.context_train),
        sizes=", ".join(sizes),
    )


def _same_way(one: MemoryPlan, other: MemoryPlan) -> bool:
    return all(
        getattr(one, name) == getattr(other, name) for name in ("context", "gpu_layers", "kv_type", "batch", "layers")
    )
