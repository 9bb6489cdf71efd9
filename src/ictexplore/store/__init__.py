"""The published figures: checked, built into a database and read."""

from ictexplore.store.catalogue import (
    Question,
    TableColumn,
    TableInfo,
    read_catalogue,
    read_questions,
    read_table,
)
from ictexplore.store.console import LENGTH_MAX, ROWS_MAX, QueryError, QueryResult, run_query
from ictexplore.store.context import Context, read_context
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
from ictexplore.store.known import read_known
from ictexplore.store.measures import (
    read_measures,
    read_published,
    read_published_means,
    read_tiles,
)
from ictexplore.store.overlays import (
    RefusedImport,
    find_contradictions,
    make_overlay,
    overlay_faults,
    word_refused,
)
from ictexplore.store.own import (
    ImportVersion,
    forget_import,
    imports_state,
    list_imports,
    read_imports,
    save_import,
)
from ictexplore.store.package import package_bytes
from ictexplore.store.paths import default_data_dir, default_own_dir
from ictexplore.store.plans import (
    RANK_PLANS,
    PlanFigure,
    read_indicators,
    read_rank_targets,
    read_targets,
)
from ictexplore.store.trends import TrendFigure, read_trends
from ictexplore.store.validate import validate

__all__ = [
    "LENGTH_MAX",
    "RANK_PLANS",
    "ROWS_MAX",
    "Context",
    "DataFaultError",
    "Fault",
    "ImportVersion",
    "PlanFigure",
    "QueryError",
    "QueryResult",
    "Question",
    "RefusedImport",
    "Store",
    "TableColumn",
    "TableInfo",
    "TrendFigure",
    "default_data_dir",
    "default_own_dir",
    "find_contradictions",
    "forget_import",
    "imports_state",
    "list_imports",
    "make_overlay",
    "open_store",
    "overlay_faults",
    "package_bytes",
    "read_catalogue",
    "read_context",
    "read_disputes",
    "read_edition",
    "read_edition_table",
    "read_editions",
    "read_figures",
    "read_framework",
    "read_imports",
    "read_indicators",
    "read_known",
    "read_measures",
    "read_mergers",
    "read_national_statistics",
    "read_published",
    "read_published_means",
    "read_questions",
    "read_rank_targets",
    "read_sources",
    "read_table",
    "read_targets",
    "read_tiles",
    "read_trends",
    "read_unit_names",
    "read_unit_sources",
    "run_query",
    "save_import",
    "validate",
    "word_faults",
    "word_refused",
]
