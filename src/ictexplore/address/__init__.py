"""The address that reopens a page as it was: what it says, read and written."""
