"""Slides drawn from what they say: native charts and tables, on an own or a given template."""
