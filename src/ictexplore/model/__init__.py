"""The words of the project as frozen records: what an edition is, a scenario, an outcome."""

from ictexplore.model.certainty import (
    Certainty,
    DrawnPlaces,
    UnitCertainty,
    Weighting,
)
from ictexplore.model.edition import (
    SCORE_DECIMALS,
    SCORE_MAX,
    Edition,
    EditionTable,
    Printed,
    Standing,
    Unit,
)
from ictexplore.model.errors import (
    IctexploreError,
)
from ictexplore.model.framework import (
    Aggregate,
    AggregateKind,
    Confidence,
    Dimension,
    Framework,
    Measure,
    MeasureKind,
    Source,
    Text,
)
from ictexplore.model.ledger import (
    Against,
    Climb,
    Column,
    Ledger,
    Line,
    Reason,
)
from ictexplore.model.scenario import (
    RESIDUAL,
    Control,
    Crossing,
    Outcome,
    Position,
    Quotient,
    RankInterval,
    RankSteps,
    Scenario,
)

__all__ = [
    "RESIDUAL",
    "SCORE_DECIMALS",
    "SCORE_MAX",
    "Against",
    "Aggregate",
    "AggregateKind",
    "Certainty",
    "Climb",
    "Column",
    "Confidence",
    "Control",
    "Crossing",
    "Dimension",
    "DrawnPlaces",
    "Edition",
    "EditionTable",
    "Framework",
    "IctexploreError",
    "Ledger",
    "Line",
    "Measure",
    "MeasureKind",
    "Outcome",
    "Position",
    "Printed",
    "Quotient",
    "RankInterval",
    "RankSteps",
    "Reason",
    "Scenario",
    "Source",
    "Standing",
    "Text",
    "Unit",
    "UnitCertainty",
    "Weighting",
]
