"""Markdown and formulas in a QTextDocument, written by cursor so that no HTML parser ever sees a model's output.

Flow: ``parser`` turns text into markdown-it nodes (``math_rules`` finds formulas the way models write them), ``writer``
writes the nodes, ``formula`` draws LaTeX, ``highlight`` colours code, ``stream`` re-writes only the last block while
text arrives, ``selection`` gives LaTeX back on copy. May import the theme and PySide6.QtGui; no widgets.
"""
