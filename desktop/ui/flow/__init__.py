"""What happens when the user does something: models, conversations and turns, between the areas and the services."""
