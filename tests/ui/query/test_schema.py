from ictexplore.ui.query.schema import get_questions


def test_questions_go_by_name() -> None:
    assert list(get_questions())[:2] == ["ranking", "gains"]
