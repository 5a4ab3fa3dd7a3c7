"""Notifications of a Linux desktop, over its D-Bus interface (the Desktop Notifications Specification 1.2).

Qt's own go through the tray, which GNOME does not have; this asks the notification service itself.
"""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from jeepney.io.asyncio import DBusRouter

PATH: Final = "/org/freedesktop/Notifications"
NAME: Final = "org.freedesktop.Notifications"
_ANSWER_S: Final = 5.0
_STANDS_S: Final = 300.0  # notification centres keep them for long; after this nobody waits for a click any more


async def announce(title: str, text: str, *, stands: float = _STANDS_S) -> bool:
    """Show a notification and wait until it is gone; whether the user chose it. False also when there is no service."""
    from jeepney.io.asyncio import open_dbus_router  # only Linux has it, and only a notification needs it

    try:
        async with open_dbus_router() as router:
            return await _show(router, title, text, stands)
    except (OSError, KeyError, ValueError, TimeoutError):  # no bus, none named, an address we cannot read, no answer
        return False


async def _show(router: DBusRouter, title: str, text: str, stands: float) -> bool:
    from jeepney import DBusAddress, HeaderFields, MatchRule, MessageType, message_bus, new_method_call

    rule = MatchRule(type="signal", interface=NAME, path=PATH)
    await asyncio.wait_for(router.send_and_get_reply(message_bus.AddMatch(rule)), _ANSWER_S)
    actions = ["default", title]
    body = ("Nemodesk", 0, "nemodesk", title, _escaped(text), actions, {"desktop-entry": ("s", "nemodesk")}, -1)
    call = new_method_call(DBusAddress(PATH, bus_name=NAME, interface=NAME), "Notify", "susssasa{sv}i", body)
    with router.filter(rule, bufsize=64) as signals:
        reply = await asyncio.wait_for(router.send_and_get_reply(call), _ANSWER_S)
        if reply.header.message_type is not MessageType.method_return:
            return False
        (number,) = reply.body
        async with asyncio.timeout(stands):
            while True:
                signal: Any = await signals.get()
                if signal.body and signal.body[0] == number:
                    return bool(signal.header.fields[HeaderFields.member] == "ActionInvoked")


def _escaped(text: str) -> str:
    """The body may hold a little markup: an answer's own brackets must not become some."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
