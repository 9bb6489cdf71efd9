"""«Diễn biến»: a unit over the editions, back to the units it was made of."""
