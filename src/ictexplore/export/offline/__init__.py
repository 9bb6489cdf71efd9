"""The what-if as one HTML file that needs no network: sliders, figures and the ranking."""
