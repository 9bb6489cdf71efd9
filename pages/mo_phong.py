"""Mô phỏng: what if some dimensions of this unit had other scores."""

import streamlit as st

from ictexplore.engine.residual import find_obstacle
from ictexplore.engine.whatif import simulate
from ictexplore.model import Scenario
from ictexplore.ui.cache import get_controls, get_earlier_table
from ictexplore.ui.frame import open_page
from ictexplore.ui.material import find_material, find_scenario
from ictexplore.ui.present.stage import stage
from ictexplore.ui.selectors import show_head
from ictexplore.ui.simulator.live import show_live
from ictexplore.ui.simulator.obstacle import show_obstacle
from ictexplore.ui.simulator.plain import show_plain
from ictexplore.ui.simulator.watch import is_live
from ictexplore.ui.takeaway.bar import show_takeaway
from ictexplore.ui.tray.view import show_tray

page = open_page("whatif", is_answer_first=True)
head = st.container()
selection = page.selection
obstacle = find_obstacle(page.table, selection.unit)
if is_head_first := page.has_menu or obstacle is not None:
    page = show_head(page, head)

if obstacle:
    show_obstacle(page, obstacle)
    show_takeaway(page, make_material=lambda: find_material(page))
    st.stop()

controls = get_controls(selection.edition, selection.unit)
scenario = Scenario(selection.edition, selection.unit, selection.changes, selection.assumption)
outcome = simulate(page.table, scenario, get_earlier_table(selection.edition))
show = show_live if is_live(page) else show_plain
with stage(page):
    show(page, controls, outcome)
if not is_head_first:
    page = show_head(page, head)
if not selection.is_presented:
    show_tray(page)
    show_takeaway(page, make_material=lambda: find_scenario(page))
