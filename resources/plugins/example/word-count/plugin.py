"""Counts words: the example of Nemodesk's plugin documentation."""

from typing import Annotated

from desktop.plugins.api import Context, Field, Settings, ToolError, saying, tool


class Page(Settings):
    """The plugin's page in the plugin manager."""

    longest: int = Field(default=1000, ge=1, title="Longest file", description="In thousands of characters.")


@tool(title="Count the words of a file", reads_private=True, folder_argument="path")
def count_words(path: str, context: Context, least: Annotated[int, Field(ge=1, le=50)] = 1) -> dict[str, int]:
    """Counts the lines and the words of a text file.

    Args:
        path: the file, inside a folder that was given.
        context: what the plugin may use; the model does not see it.
        least: count only words of at least so many letters.
    """
    file = context.path(path)
    with saying(path):
        text = file.read_text(encoding="utf-8", errors="replace")
    if len(text) > context.settings.longest * 1000:
        raise ToolError(f"{path} is longer than {context.settings.longest},000 characters.")
    lines = text.splitlines()
    words = 0
    for number, line in enumerate(lines):
        if number % 1000 == 0:
            context.progress(f"line {number}", number / len(lines))
        words += sum(len(word) >= least for word in line.split())
    with (context.data / "counted.txt").open("a", encoding="utf-8") as kept:
        kept.write(f"{path}\n")
    return {"lines": len(lines), "words": words}


@tool(title="List what was counted")
def counted(context: Context) -> list[str]:
    """Lists the files whose words were counted, the oldest first."""
    kept = context.data / "counted.txt"
    return kept.read_text(encoding="utf-8").splitlines() if kept.exists() else []
