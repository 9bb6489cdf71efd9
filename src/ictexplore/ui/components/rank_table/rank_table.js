// A ranking to sort and pick from. What it shows, and in which order, the server decides.

class RankTable {
  constructor(root) {
    this.frame = root.querySelector(".frame");
    this.head = root.querySelector("thead tr");
    this.body = root.querySelector("tbody");
    this.empty = root.querySelector(".empty");
    this.table = root.querySelector("table");
    this.body.addEventListener("click", (event) => this.pick(event.target.closest("tr")));
    this.head.addEventListener("click", (event) => this.sort(event.target.closest("th")));
  }

  update({ data, setTriggerValue }) {
    const wasSelected = this.data?.rows.find((row) => row.isSelected)?.code;
    const focused = this.focused();
    Object.assign(this, { data, setTriggerValue });
    this.frame.style.setProperty("--frame-height", `${data.height}px`);
    this.table.setAttribute("aria-label", data.label);
    this.head.replaceChildren(...data.columns.map((column) => this.headCell(column)));
    this.body.replaceChildren(...data.rows.map((row) => this.row(row)));
    this.empty.textContent = data.empty;
    this.empty.hidden = data.rows.length > 0;
    const isSelected = data.rows.find((row) => row.isSelected)?.code;
    if (isSelected !== wasSelected) this.reveal();
    if (this.chosen !== (this.chosen = data.columns.find((column) => column.isChosen)?.key)) this.revealColumn();
    focused?.();
  }

  /** Return how to focus again what has the focus now: rows are made anew at each update. */
  focused() {
    const active = this.frame.getRootNode().activeElement;
    const [row, head] = [active?.closest("tbody tr"), active?.closest("th[data-key]")];
    const focus = (selector) => () => this.frame.querySelector(selector)?.focus({ preventScroll: true });
    if (row) return focus(`tr[data-code="${row.dataset.code}"] button`);
    return head ? focus(`th[data-key="${head.dataset.key}"] button`) : null;
  }

  headCell({ key, label, short, kind, order, isChosen }) {
    const cell = document.createElement("th");
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = short || label;
    if (short) Object.assign(button, { ariaLabel: label, title: label });
    cell.scope = "col";
    Object.assign(cell.dataset, { key, label });
    cell.className = this.className(kind, isChosen);
    cell.setAttribute("aria-sort", order);
    cell.append(button);
    return cell;
  }

  row({ code, isSelected, cells }) {
    const row = document.createElement("tr");
    row.dataset.code = code;
    if (isSelected) row.setAttribute("aria-current", "true");
    row.append(...cells.map((cell, i) => this.cell(cell, this.data.columns[i])));
    return row;
  }

  cell({ text, title }, { key, kind, isChosen }) {
    const isName = key === this.data.nameKey;
    const cell = document.createElement(isName ? "th" : "td");
    cell.className = this.className(kind, isChosen);
    if (title) cell.title = title;
    if (!isName) {
      cell.textContent = text;
      return cell;
    }
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = text;
    cell.scope = "row";
    cell.append(button);
    return cell;
  }

  className(kind, isChosen) {
    return [kind, isChosen ? "chosen" : ""].filter(Boolean).join(" ");
  }

  /** Show the picked row; `scrollIntoView` could move the page behind as well. */
  reveal() {
    const { frame } = this;
    const row = this.body.querySelector("[aria-current]");
    if (!row) return;
    const [top, bottom] = [row.offsetTop - this.head.offsetHeight, row.offsetTop + row.offsetHeight];
    if (top >= frame.scrollTop && bottom <= frame.scrollTop + frame.clientHeight) return;
    frame.scrollTop = top - (frame.clientHeight - this.head.offsetHeight - row.offsetHeight) / 2;
  }

  /** Show the column that the map shows too, beside the columns that stay. */
  revealColumn() {
    const { frame, head } = this;
    const cell = head.querySelector(".chosen");
    if (!cell) return;
    const held = head.children[1].offsetWidth + head.children[0].offsetWidth;
    const [left, right] = [cell.offsetLeft - held, cell.offsetLeft + cell.offsetWidth - frame.clientWidth];
    frame.scrollLeft = Math.min(Math.max(frame.scrollLeft, right), left);
  }

  pick(row) {
    if (row && !row.hasAttribute("aria-current")) this.setTriggerValue("picked", row.dataset.code);
  }

  sort(cell) {
    if (cell) this.setTriggerValue("sorted", cell.dataset.key);
  }
}

const tables = new WeakMap();

// Streamlit calls this again on the same element whenever the data or the theme changes.
export default function mount(component) {
  const { parentElement } = component;
  const table = tables.get(parentElement) ?? new RankTable(parentElement);
  tables.set(parentElement, table);
  table.update(component);
}
