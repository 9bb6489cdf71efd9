// A combobox after the ARIA 1.2 pattern. It stands in one module with search.js, which comes first.

const LIST_HEIGHT_REM = 21.25; // eight rows and a half: the half says that the list goes on
const GAP = 4;
const PAGE = 8;

function span(className, children) {
  const element = document.createElement("span");
  element.className = className;
  element.append(...children);
  return element;
}

class Picker {
  constructor(root) {
    this.root = root.querySelector(".picker");
    for (const part of ["label", "input", "button", "ul"]) this[part] = root.querySelector(part);
    for (const part of ["box", "popup", "empty", "status"]) this[part] = root.querySelector(`.${part}`);
    this.shown = [];
    this.active = -1;
    this.isEdited = false;
    this.listen();
  }

  get isOpen() {
    return this.popup.matches(":popover-open");
  }

  listen() {
    const { input, button, box, popup, ul } = this;
    input.addEventListener("focus", () => input.select());
    input.addEventListener("blur", () => this.close());
    input.addEventListener("click", () => this.isOpen || this.open());
    input.addEventListener("input", () => this.edit());
    input.addEventListener("keydown", (event) => this.press(event));
    button.addEventListener("click", () => this.toggle());
    // Pressing anything but the text must not take the focus away from it.
    for (const part of [button, popup]) part.addEventListener("mousedown", (event) => event.preventDefault());
    const rowOf = (event) => [...ul.children].indexOf(event.target.closest("li"));
    ul.addEventListener("pointermove", (event) => this.activate(rowOf(event), { isShown: true }));
    ul.addEventListener("click", (event) => this.pick(this.shown[rowOf(event)]));
    box.addEventListener("pointerdown", (event) => event.target === box && input.focus());
  }

  update({ data, setTriggerValue }) {
    Object.assign(this, { data, setTriggerValue, selected: data.selected });
    this.root.lang = data.language;
    this.label.textContent = data.label;
    this.input.placeholder = data.placeholder;
    this.ul.setAttribute("aria-label", data.label);
    this.button.setAttribute("aria-label", data.toggle);
    this.empty.textContent = data.noMatch;
    if (this.isOpen) this.render();
    if (!this.isEdited) this.restore();
  }

  restore() {
    const option = this.data.options.find(({ code }) => code === this.selected);
    this.isEdited = false;
    this.input.value = option?.name ?? "";
    if (this.root.getRootNode().activeElement === this.input) this.input.select();
  }

  edit() {
    this.isEdited = true;
    if (this.isOpen) this.render();
    else this.open();
  }

  toggle() {
    this.input.focus();
    if (this.isOpen) this.close();
    else this.open();
  }

  open() {
    this.popup.showPopover();
    this.expand(true);
    this.opened = new AbortController();
    const whileOpen = { signal: this.opened.signal, capture: true, passive: true };
    for (const moved of ["scroll", "resize"]) {
      window.addEventListener(moved, () => this.place(), whileOpen);
      window.visualViewport?.addEventListener(moved, () => this.place(), whileOpen);
    }
    // On a touch screen the focus may stay where it was when a finger presses elsewhere.
    const leave = (event) => event.composedPath().includes(this.root) || this.close();
    window.addEventListener("pointerdown", leave, whileOpen);
    this.render();
    if (!this.isEdited) this.input.select();
  }

  close() {
    if (this.isOpen) this.popup.hidePopover();
    this.opened?.abort();
    this.expand(false);
    this.status.textContent = "";
    this.activate(-1);
    this.restore();
  }

  expand(isOpen) {
    for (const part of [this.input, this.button]) part.setAttribute("aria-expanded", String(isOpen));
  }

  render() {
    const query = this.isEdited ? fold(this.input.value) : "";
    this.shown = matching(this.data.options, query);
    this.ul.replaceChildren(...this.shown.map((option, row) => this.row(option, row, query)));
    this.empty.hidden = this.shown.length > 0;
    this.status.textContent = this.shown.length ? "" : this.data.noMatch;
    this.place();
    const present = this.shown.findIndex(({ code }) => code === this.selected);
    this.activate(query ? 0 : present);
    this.centre(this.ul.children[this.active]);
  }

  /** Show the neighbours on both sides; `scrollIntoView` could move the page behind as well. */
  centre(item) {
    const { popup } = this;
    if (item) popup.scrollTop = item.offsetTop - (popup.clientHeight - item.offsetHeight) / 2;
  }

  row({ code, name, detail }, row, query) {
    const item = document.createElement("li");
    item.id = `option-${row}`;
    item.setAttribute("role", "option");
    item.setAttribute("aria-selected", String(code === this.selected));
    item.append(span("row", [span("name", marked(name, query)), span("detail", [detail])]));
    return item;
  }

  /** Put the list under the box, or above it where it would not fit below but does better above. */
  place() {
    const { popup, box } = this;
    const rem = parseFloat(getComputedStyle(document.documentElement).fontSize);
    const { top, bottom, left, width } = box.getBoundingClientRect();
    const height = window.visualViewport?.height ?? window.innerHeight;
    const [above, below] = [top - 2 * GAP, height - bottom - 2 * GAP];
    const wanted = Math.min(popup.scrollHeight + 2, LIST_HEIGHT_REM * rem);
    const isAbove = below < wanted && above > below;
    const edge = isAbove ? window.innerHeight - top + GAP : bottom + GAP;
    popup.style.cssText = `left:${left}px;width:${width}px;${isAbove ? "bottom" : "top"}:${edge}px;`
      + `max-height:${Math.min(LIST_HEIGHT_REM * rem, isAbove ? above : below)}px`;
  }

  activate(row, { isShown = false } = {}) {
    this.ul.children[this.active]?.removeAttribute("data-active");
    const item = this.ul.children[row];
    this.active = item ? row : -1;
    item?.setAttribute("data-active", "");
    if (item) this.input.setAttribute("aria-activedescendant", item.id);
    else this.input.removeAttribute("aria-activedescendant");
    if (item && !isShown) item.scrollIntoView({ block: "nearest" });
  }

  pick(option) {
    if (!option) return;
    const isNew = option.code !== this.selected;
    this.selected = option.code;
    this.close();
    if (isNew) this.setTriggerValue("picked", option.code);
  }

  press(event) {
    if (event.isComposing || event.ctrlKey || event.metaKey) return;
    const handled = this.isOpen ? this.pressOpen(event) : this.pressClosed(event);
    if (!handled) return;
    event.preventDefault();
    event.stopPropagation(); // Escape would close the dialog the picker stands in as well
  }

  pressClosed({ key }) {
    if (!["ArrowDown", "ArrowUp", "Enter"].includes(key)) return false;
    this.open();
    return true;
  }

  pressOpen({ key, altKey, shiftKey }) {
    const last = this.shown.length - 1;
    const step = (by) => this.activate(Math.min(Math.max(this.active + by, 0), last));
    const actions = {
      ArrowDown: () => (this.active === last ? this.activate(0) : step(1)),
      ArrowUp: () => (altKey ? this.close() : this.activate(this.active > 0 ? this.active - 1 : last)),
      PageDown: () => step(PAGE),
      PageUp: () => step(-PAGE),
      Home: () => this.activate(0),
      End: () => this.activate(last),
      Enter: () => this.pick(this.shown[this.active]),
      Escape: () => this.close(),
    };
    if (!Object.hasOwn(actions, key) || shiftKey) return false;
    actions[key]();
    return true;
  }

  destroy() {
    this.opened?.abort();
  }
}

const pickers = new WeakMap();

// Streamlit calls this again on the same element whenever the data or the theme changes.
export default function mount(component) {
  const { parentElement } = component;
  const known = pickers.get(parentElement) ?? { picker: new Picker(parentElement), calls: 0 };
  pickers.set(parentElement, known);
  known.picker.update(component);
  known.calls += 1;
  const call = known.calls;
  // A call that a newer one overtook is cleaned up late, while the element lives on.
  return () => call === known.calls && known.picker.destroy();
}
