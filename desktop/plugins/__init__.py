"""Tools: plugins and MCP servers, the processes they run in, and what the user allowed. Imports chat's types and base.

Nothing here that the window's process imports may import pydantic or mcp: the hosts do, which are other processes.
"""
