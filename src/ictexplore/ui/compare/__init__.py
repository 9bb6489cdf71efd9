"""«So sánh»: two to six units side by side, and who to compare with."""
