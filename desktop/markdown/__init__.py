"""The Markdown dialect of answers, without a window: parsing, formulas as drawings, code in inks.

May import base and small libraries; the window draws from it and the HTML export writes from it.
"""
