"""Installing a model from a repository: what is asked for, its staging folder, and the job that the child runs.

``request`` and ``staging`` are light, so that the window may import them; ``job`` brings the converter and the network.
"""
