"""Pictures of a source's page (trust, secrets), and of what shows where there are no tools."""

from __future__ import annotations

from typing import Any

from tests.helpers.shots_servers import staged
from tests.helpers.shots_stage import Stage
from tests.helpers.shots_tools import shown_alone

DAMAGED = "The file of what tools are allowed is damaged. No tool runs until a new one is begun."


def tools_page(s: Stage) -> None:
    """A plugin's page: trusted; when the trust has ended, without a keyring and with settings; large."""
    from desktop.ui.tools.listed import Place
    from desktop.ui.tools.service import Trust
    from tests.helpers.tool_lists import WEATHER, weather

    tools = staged(s)
    manager = _manager(s)
    tools.named[WEATHER] = ("api_key", "proxy_password")
    tools.places["api_key"] = Place.KEYRING

    def page(name: str, trust: Trust) -> None:
        tools.put(weather(trust))
        _refresh(s)
        s.until(lambda: WEATHER in manager.entries)
        shown_alone(s, name, manager.entries[WEATHER].settings_asked.emit, narrow=440)

    page("tools-page", Trust.YES)
    tools.keyring, tools.stored = False, {WEATHER: "{}"}
    page("tools-page-ended", Trust.ENDED)
    s.take_alone("tools-manager-ended", manager)
    s.program.preferences.change(text_size=20)
    page("tools-page-large", Trust.ENDED)
    s.take_alone("tools-manager-ended-large", manager)


def tools_fault(s: Stage) -> None:
    """No tools: the window, the menu, the manager."""
    tools = staged(s)
    tools.fault, tools.renewable = DAMAGED, True
    manager = _manager(s, rows=False)
    s.take_alone("tools-fault-manager", manager)
    manager.close()
    window = s.program.window
    window.resize(1280, 860)
    s.take("tools-fault")
    window.composer.tools.click()
    s.take("tools-fault-menu", s.popup())
    s.popup().close()
    window.resize(480, 700)
    window.composer.tools.click()
    s.take("tools-fault-narrow", s.popup())
    s.popup().close()
    window.resize(1280, 860)
    s.program.preferences.change(text_size=20)
    window.composer.tools.click()
    s.take("tools-fault-large", s.popup())
    s.popup().close()


def _refresh(s: Stage) -> None:
    assert s.program.flows is not None
    assert s.program.flows.tools is not None
    s.program.flows.tools.refresh()
    s.settle()


def _manager(s: Stage, *, rows: bool = True) -> Any:
    """The manager."""
    from desktop.ui.actions import Act
    from desktop.ui.tools.manager import ToolsDialog

    s.ready()
    s.program.window.actions_[Act.TOOLS].trigger()
    [manager] = s.program.window.findChildren(ToolsDialog)
    s.until(lambda: bool(manager.entries) is rows)
    return manager
