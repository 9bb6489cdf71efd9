"""Compare: two to six units side by side, and who a unit is fairly compared with."""

from ictexplore.ui.compare.view import show_comparison, show_numbers
from ictexplore.ui.frame import open_page
from ictexplore.ui.page import show_source
from ictexplore.ui.selectors import show_selectors

page = open_page("compare")
show_selectors(page)
units = show_comparison(page)
show_source(page)
show_numbers(page, units)
