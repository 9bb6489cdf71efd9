// Buttons that copy: texts and the page's link at once, the picture once Python has drawn it.
// Whatever is copied is data: it enters the page as text.

const DONE_MS = 6000;
const PATIENCE_MS = 30000;
const COPY =
  "M16 1H4a2 2 0 0 0-2 2v14h2V3h12zm3 4H8a2 2 0 0 0-2 2v14a2 2 0 0 0 2 2h11a2 2 0 0 0 2-2V7a2 2 0 0 0-2-2m0 16H8V7h11z";

/** Return the page's address without what belongs to this screen alone; `mark` names the band. */
function readLink({ without, mark, note }) {
  const address = new URL(location.href);
  for (const name of without) address.searchParams.delete(name);
  address.hash = mark;
  return [address.href, note].filter(Boolean).join("\n");
}

function save(blob, name) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), PATIENCE_MS);
}

function readPicture(base64) {
  const bytes = Uint8Array.from(atob(base64), (c) => c.charCodeAt(0));
  return new Blob([bytes], { type: "image/png" });
}

class Copies {
  constructor(parent) {
    this.root = parent.querySelector(".copies");
    this.buttons = parent.querySelector(".buttons");
    this.status = parent.querySelector(".status");
    this.serial = Date.now();
  }

  update({ data, setTriggerValue }) {
    this.data = data;
    this.ask = (serial) => setTriggerValue("asked", serial);
    this.draw(data.items);
    if (data.answer) this.take(data.answer);
  }

  /** Bring the buttons up to date; those that stay keep the focus. */
  draw(items) {
    while (this.buttons.children.length > items.length) this.buttons.lastChild.remove();
    items.forEach((item, i) => {
      const button = this.buttons.children[i] ?? this.add(i);
      button.dataset.kind = item.kind;
      button.querySelector("span").textContent = item.label;
    });
  }

  add(i) {
    const button = document.createElement("button");
    button.type = "button";
    button.innerHTML = `<svg viewBox="0 0 24 24" aria-hidden="true"><path d="${COPY}"/></svg><span></span>`;
    button.addEventListener("click", () => this.press(button, this.data.items[i]));
    this.buttons.append(button);
    return button;
  }

  async press(button, item) {
    if (this.waiting) return;
    const { words } = this.data;
    if (item.kind === "picture") return this.pressPicture(button, item);
    const shown = item.kind === "link" ? { text: readLink(item) } : item;
    const isCopied = await copyText(this.root, shown);
    button.focus({ preventScroll: true });
    this.say(isCopied ? `${words.copied}: ${item.label}` : words.refused);
  }

  /** Copy the picture, or save it where the browser doesn't let a page copy one. */
  async pressPicture(button, item) {
    const { words } = this.data;
    button.setAttribute("aria-busy", "true");
    this.say(words.drawing, Infinity);
    const picture = this.request();
    try {
      try {
        // The click allows the copy now; the picture may follow.
        await navigator.clipboard.write([new ClipboardItem({ "image/png": picture })]);
        this.say(`${words.copied}: ${item.label}`);
      } catch {
        save(await picture, item.name);
        this.say(words.saved);
      }
    } catch {
      this.say(words.failed);
    }
    this.waiting = undefined;
    button.removeAttribute("aria-busy");
  }

  request() {
    this.serial += 1;
    const { serial } = this;
    const picture = new Promise((resolve, reject) => {
      const timer = setTimeout(reject, PATIENCE_MS, new Error("no answer"));
      this.waiting = { serial, resolve, reject, timer };
    });
    picture.catch(() => {}); // told where it is awaited
    this.ask(serial);
    return picture;
  }

  take({ serial, picture }) {
    if (this.waiting?.serial !== serial) return;
    clearTimeout(this.waiting.timer);
    if (picture) this.waiting.resolve(readPicture(picture));
    else this.waiting.reject(new Error("no picture"));
  }

  say(text, ms = DONE_MS) {
    clearTimeout(this.timer);
    this.status.textContent = text;
    if (Number.isFinite(ms)) this.timer = setTimeout(() => this.say(""), ms);
  }
}

const mounted = new WeakMap();

// Streamlit calls this again on the same element whenever the data or the theme changes.
export default function mount(component) {
  const { parentElement } = component;
  const known = mounted.get(parentElement) ?? new Copies(parentElement);
  mounted.set(parentElement, known);
  known.update(component);
}
