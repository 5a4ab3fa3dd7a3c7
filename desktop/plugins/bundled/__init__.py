"""Built-in tools: plugins as anyone's are; of Nemodesk they import ``desktop.plugins.api`` and their own folder."""
