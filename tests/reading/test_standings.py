import pytest

from ictexplore.model import EditionTable, Known, Printed
from ictexplore.reading.edition import EditionCode, make_edition
from ictexplore.reading.records import Figure
from ictexplore.reading.standings import edition_table, printed, published_ranks


def test_figures_become_the_standings_of_every_unit(known: Known, dti34: EditionTable) -> None:
    edition = make_edition(EditionCode("dti", 2025, "34"), "dti-2024", known)
    figures = [
        Figure("46", "composite", "score", "0.8000", 2, 3),
        Figure("46", "composite", "score", "0.7000", 3, 3),
        Figure("46", "nhan_thuc_so", "score", "0.9", 2, 1),
        Figure("46", "kinh_te_so", "score", "0.5000", 2, 1),
        Figure("46", "composite", "rank", "1", 2, 0),
        Figure("46", "nhan_thuc_so", "rank", "5", 2, 0),
    ]
    table = edition_table(edition, dti34.framework, figures, known)
    assert [s.unit for s in table.standings] == [s.unit for s in dti34.standings]
    hue = table.standing("46")
    assert (hue.composite, hue.rank) == (Printed(8000), 1)
    # A pillar is no dimension.
    assert hue.dimensions == {"nhan_thuc_so": Printed(9000, 1)}
    assert table.standing("01").composite is None
    assert published_ranks(table) == {"46": 1}


def test_a_score_in_units_of_the_model() -> None:
    assert printed("0.82405") == Printed(8241, 5)
    assert printed("1") == Printed(10000, 0)
    with pytest.raises(ValueError, match="no score"):
        printed("x")
