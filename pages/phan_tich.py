"""Analysis: who stands beside the chosen unit, where it loses points, how sure its place is."""

from ictexplore.ui.analysis.view import show_analysis
from ictexplore.ui.frame import open_page
from ictexplore.ui.selectors import show_selectors
from ictexplore.ui.simulator.rivals import show_rivals

page = open_page("analysis")
show_selectors(page)
show_rivals(page)
show_analysis(page)
