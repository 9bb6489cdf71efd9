"""The page on which a visitor brings an official table into the session."""
