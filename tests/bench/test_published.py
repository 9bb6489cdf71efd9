import pytest

from bench.published import answer, published_composites, published_scores


def test_the_pages_to_compare_with_show_what_was_published():
    told = answer(published_scores(), published_composites())
    assert (told.composite, told.place, told.units) == (pytest.approx(0.7223, abs=2e-4), 12, 34)


def test_a_moved_dimension_moves_composite_and_place():
    told = answer(published_scores() | {"hd_kinh_te_so": 0.75}, published_composites())
    assert told.composite == pytest.approx(0.7561, abs=2e-4)  # + 150 × 0.2120 ÷ 940
    assert told.place == 8
    assert told.sentence.startswith("Ninh Bình: điểm 0.756")
