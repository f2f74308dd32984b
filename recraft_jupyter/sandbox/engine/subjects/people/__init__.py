"""People at work and at play."""
