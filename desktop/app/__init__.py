"""The composition root of the window: builds everything, wires it, and takes it down again.

May import everything; nothing imports it but ``desktop.__main__``.
"""

from desktop.app.program import Program
from desktop.app.start import VERSION, check_window, run

__all__ = ["VERSION", "Program", "check_window", "run"]
