"""Measurements and pictures made by hand: ``make bench`` and ``make screenshots``."""
