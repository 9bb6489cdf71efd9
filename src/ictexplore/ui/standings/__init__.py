"""The ranking page: its choices, its headline, the table and the tile map."""
