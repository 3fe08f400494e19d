// Follows a run that is under way: how far it is, and the page anew when it is over.
const progress = document.getElementById("progress");
if (progress && progress.dataset.follow) {
  const told = progress.querySelector("[role=status]");
  const bar = progress.querySelector("progress");
  const events = new EventSource(progress.dataset.follow);
  events.addEventListener("run", (event) => {
    const run = JSON.parse(event.data);
    const words = told.dataset[run.stage];
    if (words && told.textContent !== words) told.textContent = words;
    if (run.of > 0) { bar.max = run.of; bar.value = run.done; } else { bar.removeAttribute("value"); }
  });
  events.addEventListener("over", () => { events.close(); location.reload(); });
}
