"""The talk with a server, against Streamlit's own messages."""

import json

import pytest
from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg

from bench.wire import Talk, slide, trigger

ADDRESS = "http://127.0.0.1:8501/mo_phong?ky=dti-2024-34"


def hear(talk: Talk, **fields: object) -> bool:
    return talk.hear(ForwardMsg(**fields).SerializeToString())


def asked(payload: bytes):
    message = BackMsg()
    message.ParseFromString(payload)
    return message.rerun_script


def shown(talk: Talk, *, is_cacheable: bool = False, **element: object) -> None:
    message = ForwardMsg(hash="h")
    message.metadata.cacheable = is_cacheable
    getattr(message.delta.new_element, next(iter(element))).MergeFrom(next(iter(element.values())))
    talk.hear(message.SerializeToString())


@pytest.fixture
def talk() -> Talk:
    return Talk(ADDRESS)


def component(identity: str, **fields: str):
    element = ForwardMsg().delta.new_element.bidi_component
    element.id, element.component_name = identity, "app.part"
    element.json = json.dumps(fields)
    return element


def test_the_first_message_asks_for_the_page_of_the_address(talk: Talk):
    run = asked(talk.open())
    assert (run.page_name, run.query_string) == ("mo_phong", "ky=dti-2024-34")
    assert run.context_info.url == "http://127.0.0.1:8501/mo_phong"


def test_a_later_message_names_the_page_and_the_address_that_the_server_told(talk: Talk):
    talk.open()
    hear(talk, navigation={"page_script_hash": "abc"})
    hear(talk, page_info_changed={"query_string": "doi=a-0.5"})
    run = asked(talk.say(trigger(ForwardMsg().delta.new_element, "moved", 1), "app.part"))
    assert (run.page_script_hash, run.query_string, run.page_name) == ("abc", "doi=a-0.5", "")


@pytest.mark.parametrize(
    ("status", "is_run"),
    [
        (ForwardMsg.FINISHED_SUCCESSFULLY, True),
        (ForwardMsg.FINISHED_WITH_COMPILE_ERROR, True),
        (ForwardMsg.FINISHED_EARLY_FOR_RERUN, False),
        (ForwardMsg.FINISHED_FRAGMENT_RUN_SUCCESSFULLY, True),
    ],
)
def test_a_run_ends_with_the_message_that_says_so(talk: Talk, status: int, *, is_run: bool):
    assert not hear(talk, navigation={"page_script_hash": "abc"})
    assert hear(talk, script_finished=status) is is_run


def test_what_is_moved_in_a_part_that_runs_alone_names_that_part(talk: Talk):
    message = ForwardMsg()
    message.delta.new_element.bidi_component.MergeFrom(component("$$ID-1-x"))
    message.delta.fragment_id = "f"
    talk.hear(message.SerializeToString())
    moved = trigger(talk.elements["app.part"], "moved", 1)
    assert asked(talk.say(moved, "app.part")).fragment_id == "f"
    assert asked(talk.open()).fragment_id == ""


def test_a_large_message_is_kept_and_shown_again_by_its_hash(talk: Talk):
    shown(talk, bidi_component=component("$$ID-1-x", text="one"), is_cacheable=True)
    shown(talk, bidi_component=component("$$ID-1-x", text="two"))
    hear(talk, ref_hash="h")
    assert json.loads(talk.elements["app.part"].bidi_component.json) == {"text": "one"}
    assert [*asked(talk.open()).cached_message_hashes] == ["h"]


def test_a_component_tells_what_happened_in_it_once(talk: Talk):
    shown(talk, bidi_component=component("$$ID-1-x"))
    (told,) = asked(
        talk.say(trigger(talk.elements["app.part"], "moved", {"a": 1}), "app.part")
    ).widget_states.widgets
    assert told.id == "$$STREAMLIT_INTERNAL_KEY_$$ID-1-x__events"
    assert json.loads(told.json_trigger_value) == [{"event": "moved", "value": {"a": 1}}]
    assert not asked(talk.open()).widget_states.widgets


def test_a_slider_is_found_by_its_key_and_tells_its_value(talk: Talk):
    slider = ForwardMsg().delta.new_element.slider
    slider.id = "$$ID-1f-hd_kinh_te_so"
    shown(talk, slider=slider)
    told = slide(talk.elements["slider hd_kinh_te_so"], 0.75)
    assert (told.id, [*told.double_array_value.data]) == (slider.id, [0.75])


def test_what_the_server_has_set_is_said_back_each_time(talk: Talk):
    box = ForwardMsg().delta.new_element.selectbox
    box.id, box.set_value, box.raw_value = "$$ID-2-edition", True, "2024"
    shown(talk, selectbox=box)
    (told,) = asked(talk.open()).widget_states.widgets
    assert (told.id, told.string_value) == (box.id, "2024")


def test_an_exception_on_the_page_is_noticed(talk: Talk):
    error = ForwardMsg().delta.new_element.exception
    error.message = "no"
    shown(talk, exception=error)
    assert talk.has_failed
