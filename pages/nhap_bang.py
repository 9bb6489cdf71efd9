"""Intake: an official table that the visitor brings, for this session alone."""

from ictexplore.ui.frame import open_page
from ictexplore.ui.intake.view import show_intake
from ictexplore.ui.present.stage import stage

page = open_page("intake")
with stage(page):
    show_intake(page)
