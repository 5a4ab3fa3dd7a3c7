"""The palette: every action and every conversation by a few typed letters. Imported when it is first opened."""
