// A page whose process is gone is asked for anew as soon as another one has taken it over.

const CONNECTION = "data-test-connection-state";
const AWAY = new Set(["PINGING_SERVER", "CONNECTING", "DISCONNECTED_FOREVER"]);

// Streamlit calls this when the page opens, and again whenever the data changes.
export default function mount({ setTriggerValue }) {
  const app = document.querySelector(`[${CONNECTION}]`);
  let isAway = false;
  const watching = new MutationObserver(() => {
    const state = app.getAttribute(CONNECTION);
    if (AWAY.has(state)) isAway = true;
    if (!isAway || state !== "CONNECTED") return;
    isAway = false;
    setTriggerValue("returned", true);
  });
  if (app) watching.observe(app, { attributes: true, attributeFilter: [CONNECTION] });
  return () => watching.disconnect();
}
