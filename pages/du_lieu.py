"""Dữ liệu: every bundled table, what it holds and where it is from."""

from ictexplore.ui.frame import open_page
from ictexplore.ui.tables.view import show_tables

page = open_page("tables")
show_tables(page)
