// Streamlit says that every page is English: a screen reader would read Vietnamese by English rules.

export default function mount({ data, setTriggerValue }) {
  document.documentElement.lang = data.language;
  const app = document.querySelector(`[${CONNECTION}]`);
  if (!app) return;
  const watch = (app.ictexploreWatch ??= new Watch(app));
  watch.ask = () => setTriggerValue("returned", true);
}
