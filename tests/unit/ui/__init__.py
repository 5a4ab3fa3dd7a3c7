"""Tests of the window's pure parts."""
