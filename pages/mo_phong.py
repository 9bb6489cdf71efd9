"""Mô phỏng: what if some dimensions of this unit had other scores."""

import streamlit as st

from ictexplore.engine.residual import find_obstacle
from ictexplore.engine.whatif import simulate
from ictexplore.model import Scenario
from ictexplore.ui.cache import get_controls
from ictexplore.ui.frame import open_page
from ictexplore.ui.selectors import show_selectors
from ictexplore.ui.simulator.answer import show_answer, show_sentence
from ictexplore.ui.simulator.controls import show_controls
from ictexplore.ui.simulator.obstacle import show_obstacle

page = open_page("whatif")
show_selectors(page)
selection = page.selection

if obstacle := find_obstacle(page.table, selection.unit):
    show_obstacle(page, obstacle)
    st.stop()

controls = get_controls(selection.edition, selection.unit)
outcome = simulate(page.table, Scenario(selection.edition, selection.unit, selection.changes))
left, right = st.columns([1, 2], gap="medium")
with left:
    show_controls(page, controls)
    show_sentence(page, outcome)
with right, st.container(key="answer"):
    show_answer(page, controls, outcome)
