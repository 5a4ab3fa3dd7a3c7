"""Every setting with its page, name, note and control. The dialog and its search are made from this."""

from __future__ import annotations

from collections.abc import Iterable

from desktop.base.i18n import tr
from desktop.base.paths import Paths
from desktop.ui.language import LANGUAGES
from desktop.ui.settings.kinds import Accents, Deed, OnOff, Options, Page, Range, Setting, Whole, Words

# the keys of the rows that do something
EXPORT, IMPORT, RESET_ALL, RELOAD = "export", "import", "reset-all", "reload"
FOLDER = "folder:"  # with a path behind it


def page_names() -> dict[Page, tuple[str, str]]:
    """Name and icon of each page, in their order."""
    return {
        Page.GENERAL: (tr("General"), "settings"),
        Page.APPEARANCE: (tr("Appearance"), "palette"),
        Page.CHATS: (tr("New chats"), "message-square"),
        Page.MODEL: (tr("Model and memory"), "cpu"),
        Page.SHORTCUTS: (tr("Shortcuts"), "keyboard"),
        Page.DATA: (tr("Data"), "database"),
    }


def settings_table(paths: Paths, presets: Iterable[str]) -> tuple[Setting, ...]:
    """All rows; ``presets`` are the names there are now. Shortcuts come from the table of actions."""
    return (*_general(), *_appearance(), *_chats(presets), *_model(), *_data(paths))


def _general() -> tuple[Setting, ...]:
    page = Page.GENERAL
    languages = (("", tr("As the system")), *LANGUAGES.items())
    starts = (("new", tr("New chat")), ("last", tr("Last chat")))
    return (
        Setting("language", page, tr("Language"), Words(languages), tr("Of the window; chats may be in any language")),
        Setting("start", page, tr("Begin with"), Options(starts), tr("What the window shows when Nemodesk starts")),
        Setting(
            "load_model", page, tr("Load the last model at start"), OnOff(), tr("Otherwise you choose one each time")
        ),
        Setting(
            "auto_titles", page, tr("Automatic titles"), OnOff(), tr("The model names a new chat after its first answer")
        ),
        Setting(
            "notifications", page, tr("Notifications"), OnOff(), tr("When a long answer ends while you are elsewhere")
        ),
        Setting(
            "tray", page, tr("Stay in the tray"), OnOff(), tr("Closing the window hides it; the model stays loaded")
        ),
    )


def _appearance() -> tuple[Setting, ...]:
    page = Page.APPEARANCE
    themes = (("system", tr("System")), ("light", tr("Light")), ("dark", tr("Dark")))
    widths = (("narrow", tr("Narrow")), ("normal", tr("Normal")), ("wide", tr("Wide")))
    densities = (("comfortable", tr("Comfortable")), ("compact", tr("Compact")))
    motions = (("system", tr("System")), ("on", tr("On")), ("off", tr("Off")))
    return (
        Setting("theme", page, tr("Theme"), Options(themes, ("monitor", "sun", "moon")), words=tr("colours, dark mode")),
        Setting("accent", page, tr("Accent"), Accents(), words=tr("colours")),
        Setting(
            "text_size",
            page,
            tr("Text size"),
            Range(tr("{value} px")),
            tr("Messages, sidebar and dialogs"),
            tr("font, zoom"),
        ),
        Setting("column_width", page, tr("Width of the text"), Options(widths), words=tr("column")),
        Setting("density", page, tr("Density"), Options(densities), tr("Spacing of lists and messages")),
        Setting("formula_size", page, tr("Formula size"), Range(tr("{value} %"), 5), tr("Relative to the text")),
        Setting(
            "reduce_motion", page, tr("Reduce motion"), Options(motions), tr("No fades, no pulsing"), tr("animation")
        ),
    )


def _chats(presets: Iterable[str]) -> tuple[Setting, ...]:
    page = Page.CHATS
    names = (("", tr("The model's own settings")), *((name, name) for name in sorted(presets, key=str.casefold)))
    keys = (("enter", tr("Enter")), ("ctrl+enter", tr("Ctrl+Enter")))
    return (
        Setting(
            "default_preset",
            page,
            tr("Preset of new chats"),
            Words(names),
            tr("Presets are made in the settings of a chat"),
            tr("instructions, temperature, sampling"),
        ),
        Setting("send_key", page, tr("Send with"), Options(keys), tr("The other key begins a new line")),
    )


def _model() -> tuple[Setting, ...]:
    page = Page.MODEL
    return (
        Setting(
            "context",
            page,
            tr("Context in tokens"),
            Whole(0, tr("Automatic"), 1024, 7168),
            tr("How much of a chat the model can see; more needs more memory"),
        ),
        Setting("gpu_layers", page, tr("Layers on the graphics card"), Whole(-1, tr("All")), tr("0 keeps it unused")),
        Setting("threads", page, tr("Processor threads"), Whole(0, tr("All cores"))),
        Setting(
            RELOAD,
            page,
            tr("Load the model again"),
            Deed(tr("Load again"), "rotate-ccw"),
            tr("What is set above applies from the next load"),
        ),
    )


def _data(paths: Paths) -> tuple[Setting, ...]:
    page, opening = Page.DATA, Deed(tr("Open the folder"), "folder-open")
    return (
        Setting(f"{FOLDER}{paths.data}", page, tr("Conversations"), opening, str(paths.data)),
        Setting(f"{FOLDER}{paths.models}", page, tr("Models"), opening, str(paths.models)),
        Setting(f"{FOLDER}{paths.logs}", page, tr("Logs"), opening, str(paths.logs)),
        Setting(
            EXPORT,
            page,
            tr("Export the settings"),
            Deed(tr("Export…"), "upload"),
            tr("With presets and shortcuts, as one JSON file"),
        ),
        Setting(IMPORT, page, tr("Import settings"), Deed(tr("Import…"), "download"), tr("From a file made by Export")),
        Setting(
            RESET_ALL,
            page,
            tr("Reset all settings"),
            Deed(tr("Reset all"), "rotate-ccw"),
            tr("Shortcuts too; presets and conversations stay"),
        ),
    )
