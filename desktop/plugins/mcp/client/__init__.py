"""The host's side of an MCP server: starts it, speaks the protocol through the SDK, and bounds what comes back."""
