"""The wizard that gets a model: one module a page, `dialog` puts them together, `flow.installing` does the work."""
