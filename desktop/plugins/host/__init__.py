"""The tool host: the child process that runs a plugin or speaks to an MCP server. Nothing of it runs in the window."""
