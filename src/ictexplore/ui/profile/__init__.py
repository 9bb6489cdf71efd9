"""The profile page: position, every measure against others, what stands out, what is on record."""
