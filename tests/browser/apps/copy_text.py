"""A sentence to copy, another one after a click, and a field to paste into."""

import streamlit as st

from ictexplore.ui.components.copy_text import copy_text

SENTENCE = (
    "Nếu Hoạt động kinh tế số của Ninh Bình tăng từ 0,5380 lên 0,7500 thì điểm DTI 2024 tăng "
    "từ 0,7223 lên 0,7561, từ hạng 12 lên hạng 8/34; các tỉnh khác giữ nguyên."
)
HOSTILE = "<b onmouseover=alert(1)>Đậm</b> & «ngoặc»"

text = HOSTILE if st.checkbox("Câu khác") else SENTENCE
copy_text(text, key="sentence", label="Sao chép", done_label="Đã sao chép")
st.text_area("Dán vào đây", key="paste")
