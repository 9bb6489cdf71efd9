// Keys and hint of the presenter view. Pages are reached by the links that Streamlit itself follows.

const STEPS = {
  ArrowRight: 1, PageDown: 1, " ": 1,
  ArrowLeft: -1, PageUp: -1,
  Home: -Infinity, End: Infinity,
};
const REMOTE = ["PageDown", "PageUp"]; // what a presenter's remote sends: it turns the page wherever the focus is
const HINT_MS = 3000;
const AIM_MS = 5000; // a page that isn't there by then was called off
const POPOVER = "[data-testid=stPopoverBody], [role=dialog], [role=listbox]";

/** Whether the key is for what has the focus. */
function isTaken(event) {
  if (REMOTE.includes(event.key)) return false;
  if (isIn(event, TEXT)) return true;
  if (event.key === " ") return isIn(event, "button, a, summary, [role=button], [type=radio], [type=checkbox]");
  return isIn(event, "[type=range], [type=radio], [role=grid], canvas");
}

class Keys {
  constructor(parent) {
    this.nav = parent.querySelector("nav");
    this.place = parent.querySelector(".place");
    this.buttons = Object.fromEntries([...parent.querySelectorAll("button")].map((b) => [b.dataset.act, b]));
    this.nav.addEventListener("click", (event) => this.click(event.target.closest("button")));
    const signal = listen();
    // Before anything else hears them: a remote's keys would move the slider that has the focus.
    window.addEventListener("keydown", (event) => this.press(event), { signal, capture: true });
    window.addEventListener("pointermove", (event) => event.movementX || event.movementY ? this.hint() : null, { signal });
    window.addEventListener("pointerdown", () => this.hint(), { signal });
    window.addEventListener("beforeprint", preparePaper, { signal });
    document.addEventListener("fullscreenchange", () => this.follow(), { signal });
  }

  update({ data, setTriggerValue }) {
    Object.assign(this, { data, send: setTriggerValue });
    const { words, index, count } = data;
    this.place.textContent = words.place;
    this.buttons.leave.textContent = words.key;
    for (const [act, button] of Object.entries(this.buttons)) {
      button.title = words[act];
      button.setAttribute("aria-label", words[act]);
    }
    this.buttons.previous.disabled = index === 0;
    this.buttons.next.disabled = index === count - 1;
    if (!screen.isSeen) this.hint();
    screen.isSeen = true;
    this.follow();
    if (screen.isLeft) this.leave();
    else this.arrive();
  }

  press(event) {
    if (event.key === "Escape") return this.escape(event);
    if (!Object.hasOwn(STEPS, event.key) || !isPlain(event) || event.shiftKey || isTaken(event)) return;
    if (document.querySelector(POPOVER)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (!event.repeat) this.go(STEPS[event.key]);
  }

  escape(event) {
    if (event.isComposing || document.querySelector(POPOVER)) return;
    event.preventDefault();
    this.leave();
  }

  click(button) {
    if (button?.dataset.act === "leave") this.leave();
    else if (button) this.go(button.dataset.act === "next" ? 1 : -1);
  }

  /** Go on from the page that is on its way, if one is: two quick presses are two pages. */
  go(step) {
    const from = this.aim()?.to ?? this.data.index;
    const to = Math.min(Math.max(from + step, 0), this.data.count - 1);
    if (to === from) return;
    screen.aim = { to, at: performance.now() };
    this.open(to);
  }

  aim() {
    const { aim } = screen;
    return aim && performance.now() - aim.at < AIM_MS ? aim : null;
  }

  /** Follow the link to a page, as soon as it is there: between two pages there is none. */
  open(to) {
    cancelAnimationFrame(screen.looking);
    const link = document.querySelectorAll(this.data.links)[to];
    if (link) link.click();
    else if (this.aim()?.to === to) screen.looking = requestAnimationFrame(() => this.open(to));
  }

  arrive() {
    const aim = this.aim();
    if (aim && aim.to !== this.data.index) this.open(aim.to);
    else screen.aim = null;
  }

  /** Esc leaves the full screen without a key that a page could hear. */
  follow() {
    if (screen.isFull && !document.fullscreenElement) this.leave();
  }

  /** Between two pages nobody takes the message: the next page sends it again. */
  leave() {
    giveScreen();
    screen.isLeft = true;
    this.send("left", true);
  }

  hint() {
    this.nav.toggleAttribute("data-shown", true);
    document.documentElement.removeAttribute("data-idle");
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.rest(), HINT_MS);
  }

  rest() {
    this.nav.removeAttribute("data-shown");
    document.documentElement.setAttribute("data-idle", "");
  }

  /** The keys are heard until the next page hears them. */
  close() {
    clearTimeout(this.timer);
    document.documentElement.removeAttribute("data-idle");
  }
}

export default mounting(Keys);
