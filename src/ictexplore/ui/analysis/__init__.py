"""«Phân tích»: the neighbours in the ranking, the points lost, how sure the place is."""
