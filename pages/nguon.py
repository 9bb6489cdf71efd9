"""Sources and methods: how scores come about, what proves it, and where every figure is from."""

from ictexplore.ui.evidence.editions import show_recomputation
from ictexplore.ui.evidence.frameworks import show_frameworks
from ictexplore.ui.evidence.sections import show_sections
from ictexplore.ui.evidence.source_list import show_sources
from ictexplore.ui.evidence.taken import framework_view
from ictexplore.ui.evidence.traps import show_traps
from ictexplore.ui.frame import open_page
from ictexplore.ui.takeaway.bar import show_takeaway

page = open_page("sources")
show_takeaway(page, lambda: framework_view(page))
show_sections(
    page,
    {
        "khung": ("sources.tab_frameworks", show_frameworks),
        "tinh-lai": ("sources.tab_recompute", show_recomputation),
        "luu-y": ("sources.tab_traps", show_traps),
        "nguon": ("sources.tab_sources", show_sources),
    },
)
