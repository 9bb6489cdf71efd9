"""SQL query: any question in SQL, the answer as rows, chart and files."""

from ictexplore.ui.frame import open_page
from ictexplore.ui.present.stage import stage
from ictexplore.ui.query.view import show_query

page = open_page("query")
with stage(page):
    show_query(page)
