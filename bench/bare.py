"""The page to compare with: as little Streamlit as eight sliders and their weighted mean take."""

import streamlit as st

# The dimensions of DTI 2024: a step of one slider changes the same number by as much.
POINTS = {
    "nhan_thuc_so": 50,
    "the_che_so": 50,
    "ha_tang_so": 140,
    "nhan_luc_so": 100,
    "an_toan_thong_tin": 100,
    "hd_chinh_quyen_so": 200,
    "hd_kinh_te_so": 150,
    "hd_xa_hoi_so": 150,
}

scores = {
    code: st.slider(code, 0.0, 1.0, 0.75, step=0.001, format="%.4f", key=code) for code in POINTS
}
mean = sum(points * scores[code] for code, points in POINTS.items()) / sum(POINTS.values())
st.metric("mean", f"{mean:.4f}")
