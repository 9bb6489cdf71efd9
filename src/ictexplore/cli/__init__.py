"""The command line: what the pages answer, for people at a terminal and for other programs."""

from ictexplore.cli.app import main

__all__ = ["main"]
