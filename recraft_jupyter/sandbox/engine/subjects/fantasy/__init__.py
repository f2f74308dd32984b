"""Creatures and things that do not exist."""
