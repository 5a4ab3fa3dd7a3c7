"""The transcript, through its real widgets."""
