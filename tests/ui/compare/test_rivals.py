from ictexplore.i18n import translator
from ictexplore.model import EditionTable
from ictexplore.ui.cache import get_table
from ictexplore.ui.compare.rivals import RIVALS_MAX, find_groups
from tests.figures import code_of

VI = translator("vi")


def test_three_groups_each_with_its_reason(dti34: EditionTable):
    region, population, grdp = find_groups(dti34, code_of(dti34, "Ninh Bình"), VI)
    names = {s.unit.code: s.unit.name.vi for s in dti34.standings}
    assert "Đồng bằng sông Hồng" in region.reason
    assert [names[c] for c in population.units] == ["Thanh Hóa", "An Giang", "Phú Thọ"]
    assert "3.819 nghìn người" in population.reason
    assert "79,6 triệu đồng" in grdp.reason


def test_a_group_never_holds_the_unit_itself_or_too_many():
    for edition in ("dti-2024-34", "dti-2022-63", "ict_index-2018-63"):
        table = get_table(edition)
        for standing in table.standings:
            for group in find_groups(table, standing.unit.code, VI):
                assert standing.unit.code not in group.units
                assert 1 <= len(group.units) <= RIVALS_MAX


def test_of_a_large_region_those_of_nearest_score(dti34: EditionTable):
    unit = dti34.standing(code_of(dti34, "Ninh Bình"))
    region = find_groups(dti34, unit.unit.code, VI)[0]
    gaps = [
        abs(s.composite.value - unit.composite.value)
        for s in (dti34.standing(c) for c in region.units)
    ]
    assert gaps == sorted(gaps)
    assert {dti34.standing(c).unit.region for c in region.units} == {unit.unit.region}
