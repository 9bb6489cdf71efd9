"""Pure arithmetic of composite indicators: integers in, integers out."""
