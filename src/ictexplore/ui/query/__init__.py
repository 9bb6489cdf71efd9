"""The SQL console: what can be asked, the question, the answer as grid, chart and files."""
