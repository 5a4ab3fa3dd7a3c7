"""What lives between the store and the window: made once the history is open, connected to each window."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop.store.keeper import Keeper
from desktop.ui.flow.ahead import AheadFlow
from desktop.ui.flow.chats import ChatFlow
from desktop.ui.flow.exporting import ExportFlow
from desktop.ui.flow.importing import ImportFlow
from desktop.ui.flow.installing import InstallFlow
from desktop.ui.flow.keeping import KeepingFlow
from desktop.ui.flow.library import LibraryFlow
from desktop.ui.flow.models import ModelFlow
from desktop.ui.flow.order import OrderFlow
from desktop.ui.flow.tools import ToolFlow
from desktop.ui.services import Services

if TYPE_CHECKING:
    from desktop.app.presence import Presence
    from desktop.ui.desk.settings import SettingsDesk
    from desktop.ui.window import MainWindow


@dataclass(frozen=True, slots=True)
class Flows:
    """All of them, and what they work with."""

    services: Services
    models: ModelFlow
    installs: InstallFlow
    library: LibraryFlow
    chats: ChatFlow
    ahead: AheadFlow
    order: OrderFlow
    exports: ExportFlow
    imports: ImportFlow
    keeping: KeepingFlow
    tools: ToolFlow | None  # without any there is nothing to show


def make_flows(services: Services, keeper: Keeper, language: Callable[[], str], parent: QObject) -> Flows:
    """Make them; ``language`` gives the code of the window's."""
    models = ModelFlow(services, parent)
    installs = InstallFlow(services.jobs, services.library, services.get, parent)
    installs.installed.connect(models.refresh_library)
    library = LibraryFlow(services, models, parent)
    chats = ChatFlow(services, models, parent)
    ahead = AheadFlow(services, models, chats, parent)
    order = OrderFlow(services, chats, parent)
    order.erased.connect(models.forget_states)
    exports = ExportFlow(services.jobs, keeper.path, language, parent)
    imports = ImportFlow(services.jobs, services.store, parent)
    keeping = KeepingFlow(services, keeper, chats, order, imports, parent)
    tools = ToolFlow(services, models, chats, parent) if services.tools is not None else None
    return Flows(services, models, installs, library, chats, ahead, order, exports, imports, keeping, tools)


def furnish(window: MainWindow, flows: Flows, settings: SettingsDesk, presence: Presence) -> None:
    """Connect a window's areas with what is below them. A desk belongs to the window, as its child."""
    from desktop.ui.desk.away import AwayDesk
    from desktop.ui.desk.chats import ChatDesk
    from desktop.ui.desk.exchange import ExchangeDesk
    from desktop.ui.desk.finding import FindingDesk
    from desktop.ui.desk.installing import InstallDesk
    from desktop.ui.desk.keeping import KeepingDesk
    from desktop.ui.desk.library import LibraryDesk
    from desktop.ui.desk.memory import MemoryDesk
    from desktop.ui.desk.models import ModelDesk
    from desktop.ui.desk.reading import ReadingDesk
    from desktop.ui.desk.sidebar import SidebarDesk
    from desktop.ui.desk.spill import SpillDesk
    from desktop.ui.desk.tools import ToolsDesk
    from desktop.ui.desk.writing import WritingDesk

    services, chats, order = flows.services, flows.chats, flows.order
    window.set_usable(True)
    ChatDesk(window, flows.models, chats, order, flows.ahead)
    sidebar = SidebarDesk(window, chats, order, services.preferences)
    exchange = ExchangeDesk(window, flows.exports, flows.imports, order)
    sidebar.export_asked.connect(lambda ids: exchange.export(ids, order.listing))
    FindingDesk(window, services, chats, order, settings)
    models = ModelDesk(window, services, flows.models, chats.turn)
    SpillDesk(window, services, flows.models, chats)
    InstallDesk(window, services, flows.models, flows.installs)
    library = LibraryDesk(window, flows.library, flows.models)
    memory = MemoryDesk(window, services, flows.models)
    memory.load_asked.connect(models.load)
    library.memory_asked.connect(memory.open)
    WritingDesk(window, services, flows.models, chats)
    settings.attend(chats, flows.models)
    KeepingDesk(window, flows.keeping, settings)
    presence.attend(chats)
    AwayDesk(window, chats, services.preferences, presence.notify)
    if flows.tools is not None:
        ToolsDesk(window, flows.tools)
    ReadingDesk(window, services.store, chats, order, flows.keeping)
