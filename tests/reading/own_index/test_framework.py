"""A sentence for each rule that is broken, all of them at once."""

import pytest

from ictexplore.model.own_index import OwnNode
from ictexplore.reading.own_index.framework import NODES_MAX, clean, read_framework
from tests.reading.own_index.told import FRAMEWORK, keys, lines, problems, sentences


def changed(old: str, new: str) -> str:
    assert FRAMEWORK.count(old) == 1
    return FRAMEWORK.replace(old, new)


def test_a_framework_in_order():
    framework, notices = read_framework(lines(FRAMEWORK))
    assert framework.nodes == (
        OwnNode("I", None, 3, 1, 1),
        OwnNode("A", "I", 2, 1, 0.6),
        OwnNode("B", "I", 2, 1, 0.4),
        OwnNode("a", "A", 1, 1, 1),
        OwnNode("b", "A", 1, -1, 2),
        OwnNode("c", "B", 1, 1, 1),
    )
    assert notices == ()


@pytest.mark.parametrize(
    "text",
    [
        "iCode;Parent;Level;Direction;Weight\nI;NA;2;1;1\na;I;1;\N{MINUS SIGN}1;0,5\n",
        "Mã,Cha,Cấp,Chiều,Trọng số\nI,,,,\na,I,,-1,0.5\n",
        "weight,direction,parent,code\n,,,I\n0.5,-1,I,a\n",
    ],
)
def test_names_of_columns_and_blanks_that_don_t_matter(text):
    framework, _ = read_framework(lines(text))
    assert framework.nodes == (OwnNode("I", None, 2, 1, 1), OwnNode("a", "I", 1, -1, 0.5))


def test_names_for_people():
    text = "code,parent,direction,weight,name\nI,,1,1, Chỉ số \na,I,1,1,\n"
    framework, _ = read_framework(lines(text))
    assert [node.label for node in framework.nodes] == ["Chỉ số", "a"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (changed("c,B", "a,B"), ["code_twice"]),
        (changed("c,B", ",B"), ["code_empty"]),
        (changed("c,B", "Unit,B"), ["code_reserved"]),
        (changed("c,B", "c,Z"), ["parent_unknown"]),
        (changed("c,B", "c,c"), ["circle"]),
        (changed("A,I,2", "A,b,2"), ["circle"]),
        (changed("A,I,2", "A,,2"), ["roots"]),
        (changed("I,,3", "I,A,3"), ["circle"]),
        (changed("c,B,1", "c,B,2"), ["level_wrong"]),
        (changed("c,B,1", "c,B,x"), ["level_form"]),
        (changed("c,B,1,1", "c,B,1,2"), ["direction_form"]),
        (changed("c,B,1,1", "c,B,1,up"), ["direction_form"]),
        (changed("c,B,1,1", "c,B,1,"), ["direction_empty"]),
        (changed("b,A,1,-1,2", "b,A,1,-1,-2"), ["weight_negative"]),
        (changed("b,A,1,-1,2", "b,A,1,-1,two"), ["weight_form"]),
        (changed("b,A,1,-1,2", "b,A,1,-1,inf"), ["weight_form"]),
        (changed("b,A,1,-1,2", "b,A,1,-1,"), ["weight_empty"]),
        (changed("c,B,1,1,1", "c,B,1,1,0"), ["weights_zero"]),
        ("code,parent,direction,weight\nI,,1,1\n", ["no_indicators"]),
        ("code,parent,direction,weight\n,,,\n", ["no_rows"]),
        ("code,parent,direction\nI,,1\n", ["column_missing"]),
        ("code,code,parent,weight\nI,,1,1\n", ["column_twice", "column_missing"]),
        ("x\n1\n", ["column_missing"] * 4),
    ],
)
def test_each_broken_rule_has_its_sentence(text, expected):
    assert keys(lambda: read_framework(lines(text))) == expected
    for language in ("vi", "en"):
        for sentence in sentences(lambda: read_framework(lines(text)), language):
            assert sentence.startswith("x.csv")


def test_all_problems_are_told_with_row_and_text():
    text = changed("a,A,1,1,1", "a,A,1,3,x").replace("b,A,1,-1,2", "b,A,1,-1,-2")
    told = sentences(lambda: read_framework(lines(text, "khung.csv")))
    beginnings = (
        "khung.csv, dòng 5: trọng số (weight) «x» không phải là số dùng được.",
        "khung.csv, dòng 5: chiều (direction) «3» không dùng được.",
        "khung.csv, dòng 6: trọng số (weight) -2 nhỏ hơn 0.",
    )
    assert len(told) == len(beginnings)
    assert all(map(str.startswith, told, beginnings))


def test_a_direction_of_an_aggregate_has_no_effect_and_that_is_told():
    framework, notices = read_framework(lines(changed("A,I,2,1", "A,I,2,-1"), "f.csv"))
    assert [(n.key, dict(n.values)) for n in notices] == [
        ("ownindex.direction_ignored", {"file": "f.csv", "codes": ("A",)})
    ]
    assert framework.node("A").direction == -1


def test_a_framework_without_end_is_refused():
    rows = "".join(f"x{i},I,1,1\n" for i in range(NODES_MAX))
    (problem,) = problems(
        lambda: read_framework(lines(f"code,parent,direction,weight\nI,,1,1\n{rows}"))
    )
    assert problem.values["count"] == NODES_MAX + 1


def test_codes_are_the_same_however_their_marks_are_typed():
    assert clean(" Ha\u0323 ") == "Hạ"
