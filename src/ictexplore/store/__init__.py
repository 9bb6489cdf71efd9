"""The published figures: checked, built into a database and read."""

from ictexplore.store.database import Store, open_store
from ictexplore.store.editions import (
    read_disputes,
    read_edition,
    read_edition_table,
    read_editions,
    read_figures,
    read_framework,
    read_mergers,
    read_national_statistics,
    read_sources,
    read_unit_names,
    read_unit_sources,
)
from ictexplore.store.explore import (
    Cited,
    Context,
    PlanFigure,
    TrendFigure,
    read_context,
    read_indicators,
    read_targets,
    read_trends,
)
from ictexplore.store.faults import DataFaultError, Fault, word_faults
from ictexplore.store.measures import (
    read_measures,
    read_published,
    read_published_means,
    read_tiles,
    read_unit_indicators,
    read_unit_targets,
)
from ictexplore.store.paths import default_data_dir
from ictexplore.store.validate import validate

__all__ = [
    "Cited",
    "Context",
    "DataFaultError",
    "Fault",
    "PlanFigure",
    "Store",
    "TrendFigure",
    "default_data_dir",
    "open_store",
    "read_context",
    "read_disputes",
    "read_edition",
    "read_edition_table",
    "read_editions",
    "read_figures",
    "read_framework",
    "read_indicators",
    "read_measures",
    "read_mergers",
    "read_national_statistics",
    "read_published",
    "read_published_means",
    "read_sources",
    "read_targets",
    "read_tiles",
    "read_trends",
    "read_unit_indicators",
    "read_unit_names",
    "read_unit_sources",
    "read_unit_targets",
    "validate",
    "word_faults",
]
