"""What each slide of a deck says, one module a question."""
