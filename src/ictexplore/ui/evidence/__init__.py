"""«Nguồn và phương pháp»: formulas, their proof, how to read the figures, and every source."""
