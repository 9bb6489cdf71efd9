// What a place that opens shows until Python has filled it; it asks for that when it is first seen.

const asked = new WeakMap();

// Streamlit calls this when the place opens, and again whenever the data changes.
export default function mount({ parentElement, data, setTriggerValue }) {
  parentElement.querySelector("p").textContent = data.isFilled ? "" : data.label;
  if (data.isFilled || asked.get(parentElement) === data.run) return;
  asked.set(parentElement, data.run);
  setTriggerValue("opened", data.run);
}
