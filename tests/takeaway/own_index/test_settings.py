from ictexplore.engine.own_index.build import OwnIndex
from ictexplore.i18n import translator
from ictexplore.model.own_index import OwnSettings
from ictexplore.takeaway.own_index.settings import levels_words, normalise_words, settings_words

VI = translator("vi")


def test_settings_in_a_line():
    told = settings_words(OwnSettings(scale=(1, 10.5), top="geometric"), VI)
    assert told == (
        "Cách tính: nhỏ nhất đến lớn nhất (thang 1–10,5); trọng số theo khung; "
        "cấp cao nhất trung bình nhân; thiếu thì chia lại trọng số"
    )
    assert normalise_words(OwnSettings(normalisation="zscore"), VI) == "độ lệch chuẩn (z)"


def test_every_level_says_how_it_is_made(example: OwnIndex):
    settings = OwnSettings(top="harmonic", levels={2: "geometric"})
    told = levels_words(settings, example.framework, VI)
    assert told == ("cấp 3 trung bình điều hòa", "cấp 2 trung bình nhân")
