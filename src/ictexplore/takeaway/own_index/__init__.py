"""An own index and one of its units as files: slides, a workbook that recomputes."""
