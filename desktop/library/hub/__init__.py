"""Model repositories on a Hugging Face hub: what they hold, and fetching it so that nothing but the real file arrives.

``client.Hub`` is the way in. ``files``, ``errors`` and ``control`` are light; ``client`` and what is below it import
httpx2 (0.2 s) and belong into the process that downloads. Imports base.
"""
