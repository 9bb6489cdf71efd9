from ictexplore.model import IctexploreError


def test_an_error_keeps_what_the_edge_words():
    error = IctexploreError("error.unknown_edition", given="x", known=("y",))
    assert (error.key, error.values) == ("error.unknown_edition", {"given": "x", "known": ("y",)})
    assert "given='x'" in str(error)
