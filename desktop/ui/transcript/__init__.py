"""The transcript: messages as widgets, laid out only near the viewport, and streamed answers.

Flow: ``view.TranscriptView`` holds entries and makes a message widget for each that is near the viewport; messages are
stacks of parts (``stack``) that say how high they are for a width; ``rich_text`` shows Markdown in a ``browser`` that
paints what text formats cannot (``decorations``) and scrolls wide blocks (``sideways``). May import theme, parts,
markdown, and chat's types.
"""

from __future__ import annotations

from desktop.ui.transcript.view import TranscriptView

__all__ = ["TranscriptView"]
