"""What if: some dimensions of this unit have other scores, and what comes of it."""

import streamlit as st

from ictexplore.engine.residual import find_obstacle
from ictexplore.ui.frame import open_page
from ictexplore.ui.material import find_material
from ictexplore.ui.menu import show_links
from ictexplore.ui.present.stage import stage
from ictexplore.ui.selectors import show_selectors
from ictexplore.ui.simulator.obstacle import show_obstacle
from ictexplore.ui.simulator.view import lay_out, show_scenario
from ictexplore.ui.takeaway.bar import show_takeaway
from ictexplore.ui.tray.view import show_tray

page = open_page("whatif", has_links=False)
show_selectors(page)

if obstacle := find_obstacle(page.table, page.selection.unit):
    show_links(page)
    show_obstacle(page, obstacle)
    show_takeaway(page, make_material=lambda: find_material(page))
    st.stop()

with stage(page):
    layout = lay_out(page)
show_scenario(page, layout, None if page.selection.is_presented else show_tray(page))
