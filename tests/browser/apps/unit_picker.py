"""Two pickers beside Streamlit's own selectbox, with a count of the runs."""

import streamlit as st

from ictexplore.ui.components.unit_picker import PickerOption, unit_picker

NAMES = (
    "An Giang", "Bắc Ninh", "Cà Mau", "Cao Bằng", "Cần Thơ", "Đà Nẵng", "Đắk Lắk", "Điện Biên",
    "Đồng Nai", "Đồng Tháp", "Gia Lai", "Hà Nội", "Hà Tĩnh", "Hải Phòng", "Huế", "Hưng Yên",
    "Khánh Hòa", "Lai Châu", "Lạng Sơn", "Lào Cai", "Lâm Đồng", "Nghệ An", "Ninh Bình", "Phú Thọ",
    "Quảng Ngãi", "Quảng Ninh", "Quảng Trị", "Sơn La", "Tây Ninh", "Thái Nguyên", "Thanh Hóa",
    "TP. Hồ Chí Minh", "Tuyên Quang", "Vĩnh Long",
)  # fmt: skip
ALIASES = {"Huế": ("Thừa Thiên Huế",), "TP. Hồ Chí Minh": ("TPHCM", "Sài Gòn")}
HOSTILE = "<img src=x onerror=console.error('hostile')>"
FAR_SOUTH = "Duyên hải Nam Trung Bộ và Tây Nguyên"

OPTIONS = [
    PickerOption.named(name, name, FAR_SOUTH if name == "Gia Lai" else "", ALIASES.get(name, ()))
    for name in NAMES
] + [
    PickerOption.named("baria", "Bà Rịa - Vũng Tàu", "trước 1/7/2025"),
    PickerOption.named("hostile", HOSTILE, HOSTILE),
]

st.set_page_config(layout="wide")
state = st.session_state
state["runs"] = state.get("runs", 0) + 1
state.setdefault("unit", "Ninh Bình")
state.setdefault("told", "")

st.write(f"Lần chạy {state['runs']}, báo trước: {state['told']}.")
left, middle, right = st.columns(3)
with left:
    language = "en" if st.checkbox("English") else "vi"
    state["unit"] = unit_picker(
        "Tỉnh, thành phố",
        OPTIONS,
        state["unit"],
        key="unit_picker",
        placeholder="Chọn tỉnh, thành phố",
        language=language,
        on_pick=lambda code: state.update(told=code),
    )
with middle:
    st.checkbox("Không dùng")
    st.selectbox("Ô chọn của Streamlit", NAMES)
with right:
    if st.button("Đặt Huế"):
        state["unit"] = "Huế"
        st.rerun()
st.write(f"Đang chọn {state['unit']}.")
st.container(height=500, border=False)
kept = unit_picker(
    "Không giữ", OPTIONS, "", key="low", placeholder="Chọn tỉnh, thành phố", language=language
)
st.write(f"Ô dưới trả về «{kept}».")
