"""``python -m ictexplore``."""

from ictexplore.cli import main

main()
