"""The engines: implementations of ``desktop.chat.engine.Engine``.

``local`` runs a model in a child process, ``scripted`` plays answers for tests, ``devices`` says what this computer
can compute on. The package imports the chat package's types and base only; ``worker`` is the child process and the
only place that imports llama_cpp. Parent and child share one module, ``wire``.
"""
