"""The model library: what is installed, the demo model, and installing by conversion. Imports converter and base."""
