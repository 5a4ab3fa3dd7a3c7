"""What the user allowed: questions before calls, grants, and what voids them. Imports chat's types and base."""
