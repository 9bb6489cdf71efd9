// A page whose process is gone is asked for anew as soon as another one has taken it over.

const CONNECTION = "data-test-connection-state";
const SCRIPT = "data-test-script-state";
const AWAY = new Set(["PINGING_SERVER", "CONNECTING", "DISCONNECTED_FOREVER"]);

// Nothing can be clicked until the page is there: a new process knows nothing of its controls yet.
class Hold {
  constructor() {
    this.focus = document.activeElement;
    this.set(true);
  }

  set(isHeld) {
    document.body.inert = isHeld;
    document.documentElement.style.cursor = isHeld ? "progress" : "";
  }

  follow(script) {
    this.hasBegun ||= script !== "notRunning";
    if (!this.hasBegun || script !== "notRunning") return this;
    this.set(false);
    this.focus?.focus?.({ preventScroll: true });
    return null;
  }
}

// One a document: Streamlit may draw the component anew while the page is asked for.
class Watch {
  constructor(app) {
    this.app = app;
    this.isAway = false;
    this.hold = null;
    const attributeFilter = [CONNECTION, SCRIPT];
    new MutationObserver(() => this.look()).observe(app, { attributes: true, attributeFilter });
  }

  look() {
    const connection = this.app.getAttribute(CONNECTION);
    if (AWAY.has(connection)) this.isAway = true;
    if (connection !== "CONNECTED") return;
    if (this.isAway) {
      this.isAway = false;
      this.hold ??= new Hold();
      this.ask?.();
    }
    this.hold = this.hold?.follow(this.app.getAttribute(SCRIPT)) ?? null;
  }
}
