"""The page to compare with: as little Streamlit as sliders, their answer and the address take."""

import streamlit as st
from published import POINTS, answer, published_composites, published_scores

published = st.cache_data(published_scores)()
composites = st.cache_data(published_composites)()
scores = {
    code: st.slider(
        code, 0.0, 1.0, published[code], step=0.001, format="%.4f", key=code, bind="query-params"
    )
    for code in POINTS
}
told = answer(scores, composites)
st.metric("composite and place", told.figures)
st.text(told.sentence)
