"""Trends: score and rank of a unit over the editions, back to what it was made of."""

from ictexplore.ui.frame import open_page
from ictexplore.ui.page import show_source
from ictexplore.ui.selectors import show_selectors
from ictexplore.ui.trends.view import show_family, show_figures, show_trend

page = open_page("trends")
show_selectors(page)
show_trend(page)
show_family(page)
show_source(page)
show_figures(page)
