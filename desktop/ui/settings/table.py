"""Every setting with its page, name, note and control. The dialog and its search are made from this."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from desktop.base.i18n import tr
from desktop.base.paths import Paths
from desktop.base.states import states_size
from desktop.store.backup import Backups
from desktop.ui.language import LANGUAGES, missing_font
from desktop.ui.parts.sizes import memory_words
from desktop.ui.settings.kinds import Accents, Deed, OnOff, Options, Page, Range, Says, Setting, Whole, Words
from desktop.ui.theme import code_theme_names
from desktop.ui.transcript.figures import moment

# the keys of the rows that do something
EXPORT, IMPORT, RESET_ALL, RELOAD = "export", "import", "reset-all", "reload"
LOG, REPORTS = "log", "reports"
CLEAR_STATES = "clear-states"
BACK_UP, CHECK, RESTORE = "back-up", "check", "restore"  # of the history
FOLDER: Final = "folder:"  # with a path behind it


def page_names() -> dict[Page, tuple[str, str]]:
    """Name and icon of each page, in their order."""
    return {
        Page.APPEARANCE: (tr("Appearance"), "palette"),
        Page.CHATS: (tr("New chats"), "message-square"),
        Page.PRESETS: (tr("Presets"), "sliders-horizontal"),
        Page.SHORTCUTS: (tr("Shortcuts"), "keyboard"),
        Page.LANGUAGE: (tr("Language"), "languages"),
        Page.DESKTOP: (tr("Desktop"), "monitor"),
        Page.MODEL: (tr("Model and memory"), "cpu"),
        Page.DATA: (tr("History and privacy"), "database"),
    }


def settings_table(paths: Paths, presets: Iterable[str], language: str) -> tuple[Setting, ...]:
    """All rows; ``presets`` are the names there are now, ``language`` the code in use. Shortcuts are beside these."""
    return (*_appearance(), *_chats(presets), *_language(language), *_desktop(), *_model(paths), *_data(paths))


def _appearance() -> tuple[Setting, ...]:
    page = Page.APPEARANCE
    themes = (("system", tr("System")), ("light", tr("Light")), ("dark", tr("Dark")))
    widths = (("narrow", tr("Narrow")), ("normal", tr("Normal")), ("wide", tr("Wide")))
    densities = (("comfortable", tr("Comfortable")), ("compact", tr("Compact")))
    motions = (("system", tr("System")), ("on", tr("On")), ("off", tr("Off")))
    size, formula = Range(tr("{value} px")), Range(tr("{value} %"), 5)
    wrap = tr("Otherwise the block scrolls sideways")
    return (
        Setting(
            "theme", page, tr("Theme"), Options(themes, ("monitor", "sun", "moon")), words=tr("colours, dark mode")
        ),
        Setting("accent", page, tr("Accent"), Accents(), words=tr("colours")),
        Setting("text_size", page, tr("Text size"), size, tr("Messages, sidebar and dialogs"), tr("font, zoom")),
        Setting("column_width", page, tr("Width of the text"), Options(widths), words=tr("column")),
        Setting("density", page, tr("Density"), Options(densities), tr("Spacing of lists and messages")),
        Setting("formula_size", page, tr("Formula size"), formula, tr("Relative to the text")),
        Setting("code_theme", page, tr("Colours of code"), Words(tuple(code_theme_names().items()))),
        Setting("code_wrap", page, tr("Wrap long lines of code"), OnOff(), wrap),
        Setting(
            "reduce_motion", page, tr("Reduce motion"), Options(motions), tr("No fades, no pulsing"), tr("animation")
        ),
    )


def _chats(presets: Iterable[str]) -> tuple[Setting, ...]:
    page = Page.CHATS
    named = sorted((name for name in presets if name), key=str.casefold)
    names = (("", tr("The settings below")), *((name, name) for name in named))
    keys = (("enter", tr("Enter")), ("ctrl+enter", tr("Ctrl+Enter")))
    titles = tr("The model names a new chat after its first answer")
    return (
        Setting("send_key", page, tr("Send with"), Options(keys), tr("Shift+Enter begins a new line either way")),
        Setting("auto_titles", page, tr("Automatic titles"), OnOff(), titles),
        Setting("default_preset", page, tr("New chats begin with"), Words(names), words=tr("preset")),
    )


def _language(code: str) -> tuple[Setting, ...]:
    page = Page.LANGUAGE
    languages = (("", tr("As the system")), *LANGUAGES.items())
    rows = [
        Setting("language", page, tr("Language of the window"), Words(languages), tr("Chats may be in any language"))
    ]
    if line := missing_font(code):
        rows.append(
            Setting("font", page, tr("No font on this computer has the letters of this language"), Says(), line)
        )
    return tuple(rows)


def _desktop() -> tuple[Setting, ...]:
    page = Page.DESKTOP
    starts = (("new", tr("New chat")), ("last", tr("Last chat")))
    note, tray = (
        tr("When a long answer ends while you are elsewhere"),
        tr("Closing the window hides it; the model stays loaded"),
    )
    return (
        Setting("start", page, tr("Begin with"), Options(starts), tr("What the window shows when Nemodesk starts")),
        Setting("notifications", page, tr("Notifications"), OnOff(), note),
        Setting("tray", page, tr("Stay in the tray"), OnOff(), tray),
    )


def _model(paths: Paths) -> tuple[Setting, ...]:
    page = Page.MODEL
    context, more = (
        Whole(0, tr("Automatic"), 1024, 7168),
        tr("How much of a chat the model can see; more needs more memory"),
    )
    again = Deed(tr("Load again"), "rotate-ccw")
    load = tr("Otherwise you choose one each time")
    powers = (("always", tr("Always")), ("mains", tr("On mains power")), ("off", tr("Off")))
    ahead = tr("While you read and write, the model reads what the next answer needs; it then begins sooner")
    thought = tr("Tokens of thinking in chats that set none; empty for no limit")
    return (
        Setting("load_model", page, tr("Load the last model at start"), OnOff(), load),
        Setting("read_ahead", page, tr("Read ahead"), Options(powers), ahead, tr("battery, prefill, speed")),
        Setting("context", page, tr("Context in tokens"), context, more),
        Setting("gpu_layers", page, tr("Layers on the graphics card"), Whole(-1, tr("All")), tr("0 keeps it unused")),
        Setting("thinking_budget", page, tr("Thinking budget"), Whole(0, tr("No limit"), 1024, 7168), thought),
        Setting("threads", page, tr("Processor threads"), Whole(0, tr("All cores"))),
        *_states(paths),
        Setting(RELOAD, page, tr("Load the model again"), again, tr("What is set above applies from the next load")),
    )


def _states(paths: Paths) -> tuple[Setting, ...]:
    page, private = Page.MODEL, tr("cache, privacy, restart")
    why = tr("After a restart the model need not read a chat again. Only your user account can open the files")
    clear = Deed(tr("Clear"), "trash-2")
    return (
        Setting("keep_states", page, tr("Keep what the model has read"), OnOff(), why, private),
        Setting("states_gib", page, tr("Room for it on the disk"), Range(tr("{value} GiB")), words=private),
        Setting(CLEAR_STATES, page, tr("What the model has read"), clear, states_used(paths), private),
    )


def states_used(paths: Paths) -> str:
    """How much of chats is kept on disk, and what else removes it."""
    used = memory_words(states_size(paths.states))
    return tr("{size} on the disk. Erasing a chat for good removes all of it too", size=used)


def last_backup(paths: Paths) -> str:
    """When the newest backup was made."""
    newest = Backups(paths.backups).daily()[:1]
    return moment(newest[0].made) if newest else tr("None yet")


def _data(paths: Paths) -> tuple[Setting, ...]:
    page, opening, show = Page.DATA, Deed(tr("Open the folder"), "folder-open"), Deed(tr("Show"), "file-text")
    local = tr("They stay on this computer")
    return (
        Setting(BACK_UP, page, tr("Last backup"), Deed(tr("Back up now"), "history"), last_backup(paths), tr("save")),
        Setting(
            CHECK,
            page,
            tr("Check the history"),
            Deed(tr("Check"), "circle-check"),
            tr("Reads every message and finds those that have changed on the disk"),
            tr("damaged, repair"),
        ),
        Setting(
            RESTORE,
            page,
            tr("Restore a backup"),
            Deed(tr("Restore…"), "rotate-ccw"),
            tr("Seven days of backups are kept; the present history is set aside first"),
        ),
        Setting(f"{FOLDER}{paths.data}", page, tr("Conversations"), opening, str(paths.data)),
        Setting(f"{FOLDER}{paths.backups}", page, tr("Backups of the history"), opening, str(paths.backups)),
        Setting(f"{FOLDER}{paths.models}", page, tr("Models"), opening, str(paths.models)),
        Setting(LOG, page, tr("Log"), show, tr("What Nemodesk did, without the text of your conversations")),
        Setting(REPORTS, page, tr("Crash reports"), show, local, tr("privacy")),
        Setting(
            EXPORT, page, tr("Export the settings"), Deed(tr("Export…"), "upload"), tr("With presets and shortcuts")
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
