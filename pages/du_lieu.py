"""Tables: every bundled table, what it holds and where it is from."""

from ictexplore.ui.frame import open_page
from ictexplore.ui.present.stage import stage
from ictexplore.ui.tables.view import show_tables

page = open_page("tables")
with stage(page):
    show_tables(page)
