"""The presenter view, and how pages are printed."""
