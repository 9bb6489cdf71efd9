import pytest

from ictexplore.ui.takeaway.kept import Kept


def test_the_same_is_made_once():
    kept, made = Kept(100), list[str]()

    def make() -> bytes:
        made.append("x")
        return b"x"

    assert kept.get("a", make) == kept.get("a", make) == b"x"
    assert made == ["x"]


def test_what_was_asked_for_longest_ago_gives_way():
    kept = Kept(2)
    for key in "abac":  # a is asked for again before c takes the place of b
        kept.get(key, key.encode)
    assert kept.get("a", lambda: b"anew") == b"a"
    assert kept.get("b", lambda: b"anew") == b"anew"


def test_one_file_larger_than_all_room_is_given_out():
    kept = Kept(2)
    assert kept.get("a", lambda: b"large") == b"large"


def test_what_fails_leaves_nothing():
    kept = Kept(2)
    with pytest.raises(ZeroDivisionError):
        kept.get("a", lambda: bytes(1 // 0))
    assert kept.get("a", lambda: b"a") == b"a"
