"""Parts of a page that Streamlit does not bring, each with its script and style beside it."""
