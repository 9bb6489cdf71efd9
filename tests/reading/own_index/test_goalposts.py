import pytest

from ictexplore.model.own_index import Goalposts
from ictexplore.reading.own_index.framework import read_framework
from ictexplore.reading.own_index.goalposts import draft_goalposts
from ictexplore.reading.own_index.problems import Problems
from tests.reading.own_index.told import FRAMEWORK, lines

TREE, _ = read_framework(lines(FRAMEWORK))


def draft(text):
    problems = Problems("moc.csv")
    posts, notices = draft_goalposts(lines(text), TREE, problems)
    return posts, notices, [p.key.removeprefix("ownindex.") for p in problems.found]


def test_posts_are_written_as_values_are():
    posts, notices, problems = draft('code,lower,upper\na,0,1\nb,-1,"2,5"\nA,0,1\nc,0,9\n')
    assert posts == {"a": Goalposts(0, 1), "b": Goalposts(-1, 2.5), "c": Goalposts(0, 9)}
    assert [(n.key, n.values["codes"]) for n in notices] == [("ownindex.posts_aside", ("A",))]
    assert problems == []


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        ("c,x,1", ["posts_form"]),
        ("c,,1", ["posts_form"]),
        ("c,1,1", ["posts_order"]),
        ("c,2,1", ["posts_order"]),
        ("a,0,1", ["posts_twice", "posts_missing"]),
        ("", ["posts_missing"]),
    ],
)
def test_each_broken_rule_is_noted(row, expected):
    assert draft(f"code,lower,upper\na,0,1\nb,0,1\n{row}\n")[2] == expected


def test_columns_must_be_there():
    assert draft("code,lower\na,1\n")[2] == ["column_missing"]
