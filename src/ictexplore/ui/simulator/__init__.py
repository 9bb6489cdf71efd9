"""The what-if page in its two parts: the controls to move and the answer they give."""
