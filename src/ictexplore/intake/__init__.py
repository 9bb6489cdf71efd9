"""A table that somebody brings, examined and taken over: for a session, or for good."""

from ictexplore.intake.examine import Examination, examine, is_question, name_source
from ictexplore.intake.keep import keep
from ictexplore.reading import SourceNote

__all__ = ["Examination", "SourceNote", "examine", "is_question", "keep", "name_source"]
