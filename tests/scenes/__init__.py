"""What scenes are made of: people, streets, desks and phones."""
