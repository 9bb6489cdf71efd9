"""What stands in for menu and selectors."""

import json

from streamlit.testing.v1 import AppTest

from ictexplore.store import open_store, read_edition_table
from ictexplore.ui.present.keys import subject_html


def script() -> None:
    from ictexplore.i18n import translator  # noqa: PLC0415 -- AppTest runs this body alone
    from ictexplore.ui.present.keys import show_keys  # noqa: PLC0415

    names = ["overview", "whatif", "sources"]
    show_keys(translator("vi"), names, 1, links=".x a", on_leave=lambda: None)


def test_the_hint_tells_the_page_its_number_and_the_keys():
    app = AppTest.from_function(script).run()
    [element] = app.get("bidi_component")
    sent = json.loads(element.proto.json)
    assert (sent["index"], sent["count"], sent["links"]) == (1, 3, ".x a")
    assert sent["words"]["place"] == "Mô phỏng · 2/3"
    assert "Esc" in sent["words"]["leave"]
    assert all(key in sent["words"]["next"] for key in ("→", "PageDown", "dấu cách"))


def test_the_subject_names_unit_and_edition_in_the_language():
    table = read_edition_table(open_store(), "dti-2022-63")
    assert subject_html(table, "46", "vi") == (
        '<h1 class="ix-subject">Thừa Thiên Huế <span>· DTI 2022</span></h1>'
    )
    assert "Thua Thien Hue <span>" in subject_html(table, "46", "en")
