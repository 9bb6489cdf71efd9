"""Targets and plans: what a province planned, what there was, and how far it is."""

from ictexplore.ui.frame import open_page
from ictexplore.ui.plans.view import show_plans
from ictexplore.ui.selectors import show_units

page = open_page("plans")
show_units(page)
show_plans(page)
