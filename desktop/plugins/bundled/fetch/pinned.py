"""Connections to public addresses only, which end in time.

A name is resolved once, every address it has must be public, and the connection goes to the address that was checked:
a name that changes its mind (DNS rebinding) leads nowhere. The addresses that are not public: RFC 6890 and its
registries, as ``ipaddress`` knows them.
"""

from __future__ import annotations

import ipaddress
import socket
import ssl
from collections.abc import Callable, Iterable
from typing import Any, Final

import httpcore2

from desktop.plugins.api import ToolError

NAT64: Final = ipaddress.ip_network("64:ff9b::/96")
GLOBAL6: Final = ipaddress.ip_network("2000::/3")


def resolve(host: str, port: int) -> list[str]:
    """The addresses of a name, as the system knows them.

    Raises:
        OSError: there are none.
    """
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return list(dict.fromkeys(str(one[4][0]) for one in found))


def is_public(text: str) -> bool:
    """Whether an address is one of the public internet's."""
    try:
        address = ipaddress.ip_address(text)
    except ValueError:  # with a zone: of this link
        return False
    if isinstance(address, ipaddress.IPv6Address):
        inner = address.ipv4_mapped
        if address in NAT64:
            inner = ipaddress.IPv4Address(address.packed[-4:])
        if inner is None:
            reachable = address in GLOBAL6 and not address.sixtofour and not address.teredo
            return reachable and address.is_global
        address = inner
    return address.is_global and not address.is_multicast and not address.is_reserved


class Timed(httpcore2.NetworkStream):
    """A connection that ends at a moment, however slowly its bytes drip; ``left`` gives the seconds until then."""

    def __init__(self, stream: httpcore2.NetworkStream, left: Callable[[], float]) -> None:
        self._stream = stream
        self._left = left

    def _within(self, timeout: float | None) -> float:
        left = self._left()
        if left <= 0:
            raise httpcore2.ReadTimeout
        return left if timeout is None else min(timeout, left)

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        return self._stream.read(max_bytes, self._within(timeout))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self._stream.write(buffer, self._within(timeout))

    def close(self) -> None:
        self._stream.close()

    def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore2.NetworkStream:
        return Timed(self._stream.start_tls(ssl_context, server_hostname, self._within(timeout)), self._left)

    def get_extra_info(self, info: str) -> Any:
        return self._stream.get_extra_info(info)


class Pinned(httpcore2.NetworkBackend):
    """Connects to addresses that were checked, whatever the name says by then."""

    def __init__(
        self,
        resolve: Callable[[str, int], list[str]],
        dial: httpcore2.NetworkBackend,
        left: Callable[[], float],
    ) -> None:
        self._resolve = resolve
        self._dial = dial
        self._left = left

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[httpcore2.SOCKET_OPTION] | None = None,
    ) -> httpcore2.NetworkStream:
        """Connect to the first of a name's addresses that answers.

        Raises:
            ToolError: one of them is not public, or there is none.
        """
        try:
            addresses = self._resolve(host, port)
        except (OSError, UnicodeError) as error:
            raise ToolError(f"There is no site called {host}: check the address.") from error
        if not addresses or not all(map(is_public, addresses)):
            raise ToolError(f"{host} is no public address: only pages of the internet can be fetched.")
        failed: Exception | None = None
        for address in addresses[:3]:
            try:
                made = self._dial.connect_tcp(address, port, timeout, local_address, socket_options)
                return Timed(made, self._left)
            except (httpcore2.ConnectError, httpcore2.ConnectTimeout) as error:
                failed = error
        raise httpcore2.ConnectError(str(failed))
