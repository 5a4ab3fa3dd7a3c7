"""A notification service for tests: keeps what it is asked to show, and answers as its user would.

    dbus-run-session -- python -m tests.helpers.notification_service click|close|ignore TITLE TEXT

Runs on the bus of the session it is started in, sends one notification through our code, and prints what arrived as a
JSON line: the service's view and what ``announce`` returned.
"""

from __future__ import annotations

import asyncio
import json
import sys
from typing import Any

from jeepney import DBusAddress, HeaderFields, MessageType, message_bus, new_method_return, new_signal
from jeepney.io.asyncio import open_dbus_connection

from desktop.base.notifications import NAME, PATH, announce

NUMBER = 7
SIGNALS = {"click": ("ActionInvoked", "us", (NUMBER, "default")), "close": ("NotificationClosed", "uu", (NUMBER, 2))}


async def serve(answer: str, ready: asyncio.Event) -> tuple[Any, ...]:
    """Own the service's name, take one notification, answer it; what was asked for."""
    connection = await open_dbus_connection()
    await connection.send(message_bus.RequestName(NAME))
    while True:
        message = await connection.receive()
        if message.header.message_type is MessageType.method_return:
            ready.set()
        elif message.header.fields.get(HeaderFields.member) == "Notify":
            await connection.send(new_method_return(message, "u", (NUMBER,)))
            if answer in SIGNALS:
                name, signature, body = SIGNALS[answer]
                await connection.send(new_signal(DBusAddress(PATH, interface=NAME), name, signature, body))
            return tuple(message.body)


async def main(answer: str, title: str, text: str) -> None:
    """Serve, announce, print."""
    ready = asyncio.Event()
    service = asyncio.create_task(serve(answer, ready))
    await asyncio.wait_for(ready.wait(), 10)
    chosen = await announce(title, text, stands=1.0 if answer == "ignore" else 20.0)
    asked = await asyncio.wait_for(service, 10)
    sys.stdout.write(json.dumps({"chosen": chosen, "title": asked[3], "text": asked[4], "actions": asked[5]}))


if __name__ == "__main__":
    asyncio.run(main(*sys.argv[1:4]))
