"""The sidebar: new chat, and the conversations by day."""
