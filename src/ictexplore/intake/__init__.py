"""A table that somebody brings, examined and taken over: for a session, or for good."""

from ictexplore.intake.examine import Examination, examine, name_source
from ictexplore.intake.keep import keep
from ictexplore.reading import SourceNote

__all__ = ["Examination", "SourceNote", "examine", "keep", "name_source"]
