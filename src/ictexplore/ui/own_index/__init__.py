"""An index of the visitor's own: what they bring, how it is built, and what follows from it."""
