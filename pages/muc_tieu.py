"""Goal: what it would take the chosen unit to reach a place, a score or the mean."""

from ictexplore.engine.residual import find_obstacle
from ictexplore.ui.frame import open_page
from ictexplore.ui.goal.view import show_goal
from ictexplore.ui.material import find_material
from ictexplore.ui.selectors import show_selectors
from ictexplore.ui.simulator.obstacle import show_obstacle
from ictexplore.ui.simulator.rivals import show_rivals
from ictexplore.ui.takeaway.bar import show_takeaway

page = open_page("goal")
show_selectors(page)
if obstacle := find_obstacle(page.table, page.selection.unit):
    show_obstacle(page, obstacle)
    show_takeaway(page, make_material=lambda: find_material(page))
else:
    show_rivals(page)
    show_goal(page)
