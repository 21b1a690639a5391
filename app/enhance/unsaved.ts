/** Asks before leaving a page whose text was changed and not sent. */
export function guardUnsaved() {
  let changed = false;
  addEventListener("input", (event) => {
    if (event.target instanceof Element && event.target.closest("form[data-guard]")) changed = true;
  });
  addEventListener("submit", () => (changed = false));
  addEventListener("beforeunload", (event) => {
    if (changed) event.preventDefault();
  });
}
