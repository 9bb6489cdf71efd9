"""Overview: where the chosen unit stands, and on to the simulator with it."""

from ictexplore.ui.frame import open_page
from ictexplore.ui.material import find_material
from ictexplore.ui.overview import show_position
from ictexplore.ui.page import show_source
from ictexplore.ui.ranking import show_ranking
from ictexplore.ui.selectors import show_selectors
from ictexplore.ui.takeaway.bar import show_takeaway

page = open_page("overview")
show_selectors(page)
show_takeaway(page, make_material=lambda: find_material(page))
show_position(page)
show_ranking(page)
show_source(page)
