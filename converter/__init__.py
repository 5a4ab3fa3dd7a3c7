"""HF checkpoint to GGUF without torch, in one streaming pass. Usable without the app: ``python -m converter``.

May import the standard library, numpy, gguf and tokenizers; never ``desktop`` and never ``llama_cpp``.
"""
