"""The engine's child process: the only place that imports llama_cpp.

``main`` claims the pipes and dispatches requests, ``channel`` talks to the parent, ``binding`` opens llama.cpp, for
which ``libraries`` finds those of NVIDIA, ``bandwidth`` measures the memory's speed,
``plan`` checks a file and fits it to the memory, ``model`` loads, ``sequence`` is what its memory holds, ``generate``
completes, ``template`` renders chat templates. An answer is drawn by ``run``: ``sampling`` draws its tokens, with
``grammar``, ``steps`` computes them, with drafts of ``lookup``, and ``thinking`` ends their thinking.
``states`` keeps what was computed for other conversations.
Nothing outside imports this package; texts for people are made by the parent.
"""
