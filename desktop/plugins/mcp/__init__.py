"""MCP servers: what the user added, what they may start, and the client that talks to them from a tool host.

``client`` runs in a host process, and is the only place that imports the SDK. Everything else is the app's side.
"""
