const after = 2000;

/** While somebody types into a long form, what is there is kept as the person's own draft; the form says so. It is never sent. */
export function autosave(form: HTMLFormElement) {
  const state = form.querySelector<HTMLElement>("[data-draft-state]");
  const address = form.dataset.autosave;
  if (!state || !address) return;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: AbortController | undefined;
  let sent = false;
  let typed = 0;

  const tell = (text: string, failed = false) => {
    state.setAttribute("role", failed ? "alert" : "status");
    state.toggleAttribute("data-failing", failed);
    state.textContent = text;
  };
  const save = async () => {
    clearTimeout(timer);
    if (sent || !form.hasAttribute("data-unsaved")) return;
    running?.abort();
    running = new AbortController();
    const { signal } = running;
    const version = typed;
    tell(state.dataset.saving ?? "");
    const fields = [...new FormData(form)].flatMap(([name, value]): [string, string][] => (typeof value === "string" ? [[name, value]] : []));
    const body = new URLSearchParams([...fields, ["form", form.dataset.draft ?? ""]]);
    const answer = await fetch(address, { method: "POST", body, signal }).then(async (one) => (one.ok ? one.json() : null), () => null);
    if (signal.aborted || sent) return;
    if (!answer) {
      tell(state.dataset.failed ?? "", true);
      timer = setTimeout(() => void save(), 5 * after);
      return;
    }
    if (version === typed) form.removeAttribute("data-unsaved");
    const time = new Date(answer.savedAt).toLocaleTimeString([], { hour: "2-digit", minute: "2-digit", hour12: false });
    tell((state.dataset.saved ?? "").replace("{time}", time));
  };
  form.addEventListener("input", () => {
    typed++;
    clearTimeout(timer);
    timer = setTimeout(() => void save(), after);
  });
  form.addEventListener("focusout", ({ relatedTarget }) => {
    // Who goes to the button is about to send it.
    if (!(relatedTarget instanceof HTMLButtonElement && relatedTarget.form === form)) void save();
  });
  form.addEventListener("submit", () => {
    sent = true;
    clearTimeout(timer);
    running?.abort();
  });
}
