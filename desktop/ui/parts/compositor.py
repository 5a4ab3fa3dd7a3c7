"""Whether windows can be translucent: everywhere but on an X server without a compositing manager.

There Qt paints what should be see-through black, so popups give up their shadow and menus their round corners.
"""

from __future__ import annotations

from functools import cache

from PySide6.QtGui import QGuiApplication


@cache
def composited() -> bool:
    """Whether translucent windows blend with what is below; asked once, when the first popup opens."""
    return QGuiApplication.platformName() != "xcb" or _manager_runs()


def _manager_runs() -> bool:
    """Whether somebody owns the selection that the EWMH gives to compositing managers."""
    import ctypes  # other platforms need none

    try:
        x11 = ctypes.CDLL("libX11.so.6")
    except OSError:
        return True
    pointer, number = ctypes.c_void_p, ctypes.c_ulong
    x11.XOpenDisplay.restype, x11.XOpenDisplay.argtypes = pointer, [ctypes.c_char_p]
    x11.XDefaultScreen.argtypes = [pointer]
    x11.XInternAtom.restype, x11.XInternAtom.argtypes = number, [pointer, ctypes.c_char_p, ctypes.c_int]
    x11.XGetSelectionOwner.restype, x11.XGetSelectionOwner.argtypes = number, [pointer, number]
    x11.XCloseDisplay.argtypes = [pointer]
    display = x11.XOpenDisplay(None)
    if not display:
        return True
    try:
        name = f"_NET_WM_CM_S{x11.XDefaultScreen(display)}".encode()
        return bool(x11.XGetSelectionOwner(display, x11.XInternAtom(display, name, 0)))
    finally:
        x11.XCloseDisplay(display)
