"""Files in the folders that the user gave."""
