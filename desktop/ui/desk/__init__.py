"""Joins the window's areas with the flows behind them: who tells whom, and in which words."""
