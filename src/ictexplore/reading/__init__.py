"""What a user brings, read: bytes to tables of text, tables of text to checked records."""
