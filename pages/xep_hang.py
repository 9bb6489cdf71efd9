"""Ranking: the ranking of any edition as a table and on the tile map."""

from ictexplore.ui.frame import open_page
from ictexplore.ui.page import show_source
from ictexplore.ui.selectors import show_selectors
from ictexplore.ui.standings.view import show_standings

page = open_page("ranking")
show_selectors(page)
show_standings(page)
show_source(page)
