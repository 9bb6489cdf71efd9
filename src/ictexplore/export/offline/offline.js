// A page without a server: whoever is told of a move answers here, as Python does in the app.

const DONE_MS = 2000;
const given = JSON.parse(document.getElementById("given").textContent);
const loadVega = async () => globalThis.ictexploreVega;

const simulator = new PARTS.Simulator();
const controls = new PARTS.Controls(document, simulator);
const answer = new PARTS.Answer(document, simulator);
let state = { ...given.state, serial: 0, refusal: null };

/** Take a move over; a typed entry is read first. */
function take({ serial, changes, entry }) {
  const read = entry && readEntry(entry.text, given.entry);
  state = { ...state, serial, changes, refusal: null };
  if (read?.sentence) state.refusal = { ...entry, sentence: read.sentence };
  else if (read) {
    const { [entry.code]: _, ...others } = changes;
    const { baseline } = state.controls.find(({ code }) => code === entry.code);
    state.changes = read.value === null || read.value === baseline ? others : { ...others, [entry.code]: read.value };
  }
  show();
}

function tell(name, message) {
  if (name === "moved") queueMicrotask(() => take(message));
  else if (name === "failed") document.documentElement.removeAttribute("data-alive");
}

function show() {
  controls.update({ data: state, setTriggerValue: tell });
}

/** Copy the sentence, or leave it selected where the browser forbids that: one more key copies it. */
async function copySentence(button) {
  const sentence = document.getElementById("said");
  try {
    await navigator.clipboard.writeText(sentence.textContent);
    button.textContent = button.dataset.done;
    setTimeout(() => { button.textContent = button.dataset.label; }, DONE_MS);
  } catch {
    getSelection().selectAllChildren(sentence);
  }
}

function begin() {
  const rows = controls.rows.innerHTML;
  simulator.drawings.set(state.drawing, { ...given, drawing: state.drawing, rows });
  for (const part of [controls, answer]) simulator.parts.add(part);
  for (const root of document.querySelectorAll("[data-part=told]")) {
    simulator.parts.add({ show: () => fill(root, simulator) });
  }
  addEventListener("keydown", (event) => controls.hasten(event));
  const copying = document.querySelector("[data-label]");
  copying.addEventListener("click", () => copySentence(copying));
  show();
  const { height } = given;
  answer.update({ data: { alt: document.title, height, renderer: "svg" } });
  answer.ranking.setAttribute("aria-labelledby", "said");
  simulator.open(simulator.host);
  document.documentElement.setAttribute("data-begun", "");
}

begin();
