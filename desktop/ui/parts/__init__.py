"""Small widgets that paint themselves from the theme's tokens.

Each is an ordinary Qt button or view underneath, so that focus, keys, roles and states stay Qt's.
"""
