from streamlit.testing.v1 import AppTest


def script() -> None:
    """Two sections on a page of nothing else."""
    from types import SimpleNamespace  # noqa: PLC0415 - AppTest takes the body alone

    import streamlit as st  # noqa: PLC0415

    from ictexplore.i18n import translator  # noqa: PLC0415
    from ictexplore.ui.evidence.sections import show_sections  # noqa: PLC0415

    page = SimpleNamespace(language="vi", t=translator("vi"))
    show_sections(
        page,
        {
            "mot": ("sources.tab_traps", lambda _: st.text("first")),
            "hai": ("sources.tab_sources", lambda _: st.text("second")),
        },
    )


def run(section: str | None = None) -> AppTest:
    app = AppTest.from_function(script)
    if section is not None:
        app.query_params["muc"] = section
    app.run()
    assert not app.exception
    return app


def test_only_the_section_of_the_address_is_built():
    app = run("hai")
    assert [tab.label for tab in app.tabs] == ["Lưu ý khi đọc số liệu", "Nguồn"]
    assert [text.value for text in app.tabs[1].text] == ["second"]
    assert [text.value for text in app.text] == ["second"]


def test_without_one_it_is_the_first():
    app = run()
    assert [text.value for text in app.text] == ["first"]
    assert "muc" not in app.query_params


def test_a_wrong_one_is_named_and_the_first_is_shown():
    app = run("<script>" * 1000)
    assert [text.value for text in app.text] == ["first"]
    notices = [e.proto.body for e in app.get("html") if "ix-notice" in e.proto.body]
    assert len(notices) == 1
    assert "muc = «&lt;script&gt;" in notices[0]
    assert "trang đang dùng Lưu ý khi đọc số liệu" in notices[0]
    assert "Có thể chọn: mot, hai" in notices[0]
    assert len(notices[0]) < 1000
