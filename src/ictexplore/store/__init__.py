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
    "DataFaultError",
    "Fault",
    "Store",
    "default_data_dir",
    "open_store",
    "read_disputes",
    "read_edition",
    "read_edition_table",
    "read_editions",
    "read_figures",
    "read_framework",
    "read_measures",
    "read_mergers",
    "read_national_statistics",
    "read_published",
    "read_published_means",
    "read_sources",
    "read_tiles",
    "read_unit_indicators",
    "read_unit_names",
    "read_unit_sources",
    "read_unit_targets",
    "validate",
    "word_faults",
]
