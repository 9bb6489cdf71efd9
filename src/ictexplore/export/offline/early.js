// Where modules run the page is alive, until something goes wrong or its own has not run.
const page = document.documentElement;
page.toggleAttribute("data-alive", "noModule" in HTMLScriptElement.prototype);
addEventListener("error", ({ error }) => error && page.removeAttribute("data-alive"));
addEventListener("load", () => page.hasAttribute("data-begun") || page.removeAttribute("data-alive"));
