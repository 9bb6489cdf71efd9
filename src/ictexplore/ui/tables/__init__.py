"""Every bundled table to look at, search and take away."""
