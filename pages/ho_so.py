"""Profile: one unit against the country, its region, the best and its own past."""

from ictexplore.ui.frame import open_page
from ictexplore.ui.profile.view import show_profile
from ictexplore.ui.selectors import show_selectors

page = open_page("profile")
show_selectors(page)
show_profile(page)
