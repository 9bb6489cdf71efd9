from ictexplore.engine.own_index.build import OwnIndex
from ictexplore.i18n import translator
from ictexplore.takeaway.own_index.sure import find_ranges, find_weighting, sure_sentence
from tests.takeaway.own_index.conftest import MakeOwn

VI = translator("vi")


def test_a_row_a_test_and_the_sentence(ninh_binh: MakeOwn, example: OwnIndex):
    certainty = ninh_binh().certainty
    ranges = find_ranges(example, certainty, VI)
    assert [r.is_published for r in ranges] == [True, *[False] * 10]
    assert (ranges[0].best, ranges[1].note) == (7, "5–8")
    assert sure_sentence(example, certainty, VI).endswith("cho hạng 5–8/21.")


def test_weights_are_drawn_as_often_as_for_official_indices(example: OwnIndex):
    assert find_weighting(example).draws == 10_000
