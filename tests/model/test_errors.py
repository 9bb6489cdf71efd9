from ictexplore.model import IctexploreError, ProblemsError


def test_an_error_keeps_what_the_edge_words():
    error = IctexploreError("error.unknown_edition", given="x", known=("y",))
    assert (error.key, error.values) == ("error.unknown_edition", {"given": "x", "known": ("y",)})
    assert "given='x'" in str(error)


def test_several_problems_are_one_error_known_by_the_first():
    one, other = IctexploreError("error.a", row=1), IctexploreError("error.b")
    error = ProblemsError([one, other])
    assert error.problems == (one, other)
    assert (error.key, error.values) == ("error.a", {"row": 1})
