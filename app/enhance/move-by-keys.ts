const remembered = "jointspec-moved";

/** Alt and an arrow key move the row that has the focus; after the page comes back the focus is on the row again. */
export function moveByKeys() {
  const id = sessionStorage.getItem(remembered);
  sessionStorage.removeItem(remembered);
  const focus = () => document.getElementById(id ?? "")?.querySelector<HTMLElement>("a")?.focus();
  // After load: going to the row's address takes the focus away again.
  if (id) addEventListener("load", () => setTimeout(focus));

  addEventListener("keydown", (event) => {
    if (!event.altKey || !["ArrowUp", "ArrowDown"].includes(event.key) || !(event.target instanceof Element)) return;
    const row = event.target.closest<HTMLElement>(".reorder__item");
    const button = row?.querySelector<HTMLButtonElement>(`button[value="${event.key === "ArrowUp" ? "up" : "down"}"]`);
    if (!row || !button || button.disabled) return;
    event.preventDefault();
    sessionStorage.setItem(remembered, row.id);
    button.click();
  });
}
