"""«Mục tiêu»: what it would take to reach a place, a score or the national mean."""
