import { renew } from "./renew";

const after = 400;

/** While somebody types, the server checks the text, and what it finds is shown in place. What a finding offers is put into the field, where it can be undone. */
export function checkText(form: HTMLFormElement) {
  const address = form.dataset.check;
  const summary = form.querySelector<HTMLElement>("[data-checked=summary]");
  if (!address || !summary) return;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: AbortController | undefined;
  let last = "";

  const check = async () => {
    clearTimeout(timer);
    const fields = [...new FormData(form)].flatMap(([name, value]): [string, string][] => (typeof value === "string" ? [[name, value]] : []));
    const body = new URLSearchParams(fields).toString();
    if (body === last) return;
    running?.abort();
    running = new AbortController();
    const { signal } = running;
    const headers = { "content-type": "application/x-www-form-urlencoded" };
    const text = await fetch(address, { method: "POST", body, headers, signal }).then((answer) => (answer.ok && !answer.redirected ? answer.text() : ""), () => "");
    if (signal.aborted) return;
    if (!text) {
      summary.textContent = summary.dataset.checkFailed ?? "";
      return;
    }
    last = body;
    show(new DOMParser().parseFromString(text, "text/html"));
  };
  const show = (page: Document) => {
    for (const here of form.querySelectorAll<HTMLElement>("[data-checked]")) {
      const now = page.querySelector<HTMLElement>(`[data-checked="${here.dataset.checked}"]`);
      // What is the same stays as it is: nothing flickers, and the focus is where it was.
      if (now && !here.isEqualNode(now)) renew(here, now);
    }
  };

  form.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(() => void check(), after);
  });
  form.addEventListener("click", (event) => {
    const button = event.target instanceof Element ? event.target.closest<HTMLButtonElement>("button") : null;
    if (button?.dataset.mend !== undefined) mend(form, button.dataset);
    if (button?.hasAttribute("data-check-now")) {
      event.preventDefault();
      last = "";
      void check();
    }
  });
}

/** The words may have moved since they were checked: the nearest ones are meant. */
function mend(form: HTMLFormElement, { mend: name = "", from = "", words = "", with: other = "" }: DOMStringMap) {
  const field = form.elements.namedItem(name);
  if (!(field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement)) return;
  const start = nearest(field.value, words, Number(from));
  if (start < 0) return;
  field.focus();
  field.setSelectionRange(start, start + words.length);
  // The old way is the one that browsers can undo; where it is gone the text is put in all the same.
  if (!document.execCommand("insertText", false, other)) {
    field.setRangeText(other, start, start + words.length, "end");
    field.dispatchEvent(new Event("input", { bubbles: true }));
  }
}

function nearest(text: string, words: string, from: number): number {
  const [before, behind] = [text.lastIndexOf(words, from), text.indexOf(words, from)];
  if (before < 0 || behind < 0) return Math.max(before, behind);
  return from - before <= behind - from ? before : behind;
}
