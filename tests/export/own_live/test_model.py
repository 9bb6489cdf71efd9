import json
import re

import pytest

from ictexplore.export.own_live.model import model_data
from ictexplore.i18n import translator
from ictexplore.model.own_index import OwnSettings
from tests.export.own_live.made import POSTS, motion

VI, EN = translator("vi"), translator("en")


def test_parts_are_numbered_the_index_last():
    model = model_data(motion(), VI)
    assert model["aggregates"] == [
        {"children": [0, 1], "weights": [3.0, 1.0], "method": "arithmetic"}
    ]
    assert model["told"]["parts"] == [2, 0, 1]


def test_gaps_are_null_so_that_it_is_json():
    model = model_data(motion(), VI)
    assert model["raw"] == [[10.0, 5.0, 0.0, None], [0.0, 5.0, 10.0, None]]
    assert json.loads(json.dumps(model, allow_nan=False))["raw"] == model["raw"]


def test_posts_are_turned_with_the_direction():
    settings = OwnSettings(normalisation="goalposts", goalposts=POSTS)
    posts = [node["posts"] for node in model_data(motion(settings), VI)["indicators"]]
    assert posts == [(-5.0, 20.0), (-10.0, 0.0)]
    assert [node["posts"] for node in model_data(motion(), VI)["indicators"]] == [None, None]


@pytest.mark.parametrize(("t", "marks"), [(VI, (",", ".")), (EN, (".", ","))])
def test_numbers_are_marked_as_the_language_does(t, marks):
    words = model_data(motion(), t)["words"]
    assert (words["point"], words["group"]) == marks


@pytest.mark.parametrize("t", [VI, EN])
def test_sentences_keep_their_places_to_be_filled(t):
    texts = model_data(motion(), t)["words"]["texts"]
    places = set(re.findall(r"\{(\w+)\}", texts["becomes"]))
    assert places == {"changes", "unit", "score", "place"}
    assert re.findall(r"\{(\w+)\}", texts["announcement"]) == ["score", "rank"]
