"""The marimo notebook to compare with: `marimo run bench/notebook.py`."""

import marimo

app = marimo.App()


@app.cell
def _():
    import marimo as mo
    from published import (
        POINTS,
        answer,
        published_composites,
        published_scores,
    )

    return POINTS, answer, mo, published_composites, published_scores


@app.cell
def _(POINTS, mo, published_composites, published_scores):
    address = mo.query_params()
    composites = published_composites()
    published = published_scores()
    sliders = mo.ui.dictionary(
        {
            code: mo.ui.slider(
                0.0,
                1.0,
                step=0.001,
                value=float(address.get(code) or published[code]),
                debounce=True,
                label=code,
            )
            for code in POINTS
        }
    )
    mo.vstack([mo.Html(f'<div id="{code}">{s}</div>') for code, s in sliders.elements.items()])
    return address, composites, published, sliders


@app.cell
def _(POINTS, address, answer, composites, mo, published, sliders):
    for code in POINTS:
        if sliders.value[code] != published[code]:
            address[code] = f"{sliders.value[code]:.4f}"
    told = answer(sliders.value, composites)
    mo.Html(f'<p><b class="figures">{told.figures}</b></p><p class="sentence">{told.sentence}</p>')


if __name__ == "__main__":
    app.run()
