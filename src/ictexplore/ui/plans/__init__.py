"""«Chỉ tiêu và kế hoạch»: what was planned, what there was, and how far it is."""
