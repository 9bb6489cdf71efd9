// Copying, for every component that offers it.

/** Copy through a selection: the only way on a page served without encryption. */
function copySelected(root, text) {
  const field = document.createElement("textarea");
  field.value = text;
  field.setAttribute("readonly", "");
  field.style.cssText = "position:fixed;opacity:0";
  root.append(field);
  field.select();
  const isCopied = document.execCommand("copy");
  field.remove();
  return isCopied;
}

/** Copy a text, and as `html` what takes tables; say whether the browser let it. */
async function copyText(root, { text, html }) {
  const blob = (type, part) => new Blob([part], { type });
  try {
    const parts = { "text/plain": blob("text/plain", text) };
    if (html) parts["text/html"] = blob("text/html", html);
    await navigator.clipboard.write([new ClipboardItem(parts)]);
    return true;
  } catch {
    return copySelected(root, text);
  }
}
