"""The composer: text, thinking switch, Send or Stop."""
