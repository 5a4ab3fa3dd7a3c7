"""Where each setting stands and by which words it is found: for the search of the dialog, and for the palette."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from desktop.base.i18n import tr
from desktop.ui.settings.kinds import Page, Setting
from desktop.ui.settings.options import sampling_words
from desktop.ui.settings.table import page_names


@dataclass(frozen=True, slots=True)
class Spot:
    """A row of the settings by its name, or a whole page where that is empty; ``words`` is what finds it."""

    page: Page
    name: str
    words: str


def spots(table: Iterable[Setting]) -> Iterator[Spot]:
    """Every row of the dialog but the shortcuts, and every page."""
    yield from setting_spots(table)
    yield from form_spots()
    for page, (name, _) in page_names().items():
        yield Spot(page, "", page_words(page, name))


def page_words(page: Page, name: str) -> str:
    """What finds a page."""
    return f"{name} {_other_words().get(page.name, '')}"


def setting_spots(table: Iterable[Setting]) -> Iterator[Spot]:
    """A spot for each setting of the table."""
    names, others = page_names(), _other_words()
    for setting in table:
        words = f"{setting.text()} {others.get(setting.key, '')} {names[setting.page][0]}"
        yield Spot(setting.page, setting.name, words)


def form_spots() -> list[Spot]:
    """The rows of the form that new chats and presets have."""
    rows = [(key, *words) for key, words in sampling_words().items()]
    rows += [
        ("instructions", tr("Instructions"), tr("Stand before the first message")),
        ("thinking", tr("Thinking"), tr("Strict off")),
        ("max_tokens", tr("Longest answer"), tr("In tokens, thinking included")),
        ("stop", tr("Stop texts"), ""),
    ]
    others = _other_words()
    return [Spot(Page.CHATS, name, f"{name} {note} {key} {others.get(key, '')}") for key, name, note in rows]


def _other_words() -> dict[str, str]:
    """What people call it, by the key of a setting or the name of a page; besides its own name and note."""
    return {
        "theme": tr("night mode, bright, appearance"),
        "accent": tr("highlight colour"),
        "text_size": tr("font size, zoom, scale, bigger, smaller"),
        "column_width": tr("full width, margins"),
        "density": tr("padding, layout"),
        "formula_size": tr("math, LaTeX, equations"),
        "code_theme": tr("syntax highlighting"),
        "code_wrap": tr("word wrap, break lines"),
        "reduce_motion": tr("animations"),
        "send_key": tr("Return key"),
        "auto_titles": tr("names of chats, rename"),
        "default_preset": tr("default preset"),
        "language": tr("locale, translation"),
        "start": tr("startup, launch"),
        "notifications": tr("alerts"),
        "tray": tr("background, minimise"),
        "load_model": tr("startup, autoload"),
        "context": tr("context window, ctx, RAM, VRAM"),
        "gpu_layers": tr("GPU, VRAM, CUDA, offload"),
        "threads": tr("CPU, cores, speed"),
        "temperature": tr("randomness, creativity, sampling"),
        "top_p": tr("nucleus sampling"),
        "min_p": tr("sampling"),
        "top_k": tr("sampling"),
        "repeat_penalty": tr("repetition, loops, sampling"),
        "seed": tr("random, reproducible, sampling"),
        "instructions": tr("system prompt, persona, role"),
        "thinking": tr("reasoning"),
        "thinking_budget": tr("reasoning, limit, effort"),
        "max_tokens": tr("length, limit"),
        "stop": tr("stop sequences"),
        Page.SHORTCUTS.name: tr("hotkeys, key bindings"),
        Page.PRESETS.name: tr("profiles, characters"),
    }
