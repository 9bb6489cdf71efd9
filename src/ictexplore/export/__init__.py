"""An outcome as people take it away: a sentence, a record."""
