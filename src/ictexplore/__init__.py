"""Explore Vietnam's provincial digital indices: what was published, and what if."""

__version__ = "0.1.0"
