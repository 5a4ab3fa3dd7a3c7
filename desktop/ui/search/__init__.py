"""The page that searches all chats. Imported when it is first opened."""
