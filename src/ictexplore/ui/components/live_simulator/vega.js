// Vega, fetched once: the browser keeps it by its versioned name and asks no server again.

const STORE = "files";
const SLOW_LINE_MS = 30_000; // after it the plain page serves

const settled = (request) =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

async function openShelf() {
  const opening = indexedDB.open("ictexplore", 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore(STORE);
  const database = await settled(opening);
  return (mode) => database.transaction(STORE, mode).objectStore(STORE);
}

async function fetchText(address) {
  const answer = await fetch(address, { signal: AbortSignal.timeout(SLOW_LINE_MS) });
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return answer.text();
}

/** Vega from the text behind `address`; where the browser keeps nothing it is fetched each time. */
async function readVega(address) {
  const shelf = await openShelf().catch(() => null);
  const kept = shelf && (await settled(shelf("readonly").get(address)).catch(() => null));
  const text = kept || (await fetchText(address));
  const vega = await importText(text);
  // Only what works is kept: a text that came damaged is asked for again on the next visit.
  if (shelf && !kept) {
    const files = shelf("readwrite");
    files.clear(); // an older version
    files.put(text, address);
  }
  return vega;
}

/** The server's root, wherever it is served: Streamlit's own script stands at a known place. */
function serverRoot() {
  const script = document.querySelector('script[src*="static/js/"]');
  return script ? new URL("../../", script.src) : new URL("/", location.href);
}

async function importText(text) {
  const address = URL.createObjectURL(new Blob([text], { type: "text/javascript" }));
  try {
    await import(address);
  } finally {
    URL.revokeObjectURL(address);
  }
  if (!globalThis.ictexploreVega) throw new Error("no Vega");
  return globalThis.ictexploreVega;
}

let loading;

function loadVega(path) {
  loading ??= readVega(new URL(path, serverRoot()).href);
  return loading;
}
