"""Own index: an index of the visitor's own, from framework and values they bring."""

from ictexplore.ui.frame import open_page
from ictexplore.ui.own_index.view import show_own_index

page = open_page("own_index")
show_own_index(page)
