"""So sánh: two to six units side by side, and who a unit is fairly compared with."""

from ictexplore.ui.compare.taken import comparison_view
from ictexplore.ui.compare.view import show_comparison, show_numbers
from ictexplore.ui.frame import open_page, show_source
from ictexplore.ui.selectors import show_selectors
from ictexplore.ui.takeaway.bar import show_takeaway

page = open_page("compare")
show_selectors(page)
units = show_comparison(page)
show_source(page)
show_numbers(page, units)
show_takeaway(page, lambda: comparison_view(page, units))
