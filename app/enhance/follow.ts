const each = 1000;

/** Something that goes on: what the page says of it is asked again each second until it is over. Without this there is a link. */
export function follow() {
  if (document.querySelector("#live[data-live]")) setTimeout(() => void look(), each);
}

async function look() {
  const page = await fetch(location.href).then((answer) => (answer.ok ? answer.text() : ""), () => "");
  const here = document.getElementById("live");
  const now = new DOMParser().parseFromString(page, "text/html").getElementById("live");
  if (here && now && "live" in now.dataset) renew(here, now);
  else if (here && now) replace(here, now);
  follow();
}

/** Only what moves: the focus stays where it is. */
function renew(here: HTMLElement, now: HTMLElement) {
  const [bar, value] = [here.querySelector("progress"), now.querySelector("progress")?.value];
  if (bar && value !== undefined) bar.value = value;
  for (const line of here.querySelectorAll<HTMLElement>("[data-live-text]")) {
    const text = now.querySelector(`[data-live-text="${line.dataset.liveText}"]`)?.textContent ?? "";
    if (line.textContent !== text) line.textContent = text;
  }
}

/** The end of it: whoever stood on the button that goes stands on the next one. */
function replace(here: HTMLElement, now: HTMLElement) {
  const stoodHere = here.contains(document.activeElement);
  const state = now.querySelector<HTMLElement>("[role=status]");
  const text = state?.textContent ?? "";
  if (state) state.textContent = "";
  here.replaceWith(now);
  // A status that changes after it is there is read out; one that comes with its text is not.
  if (state) setTimeout(() => (state.textContent = text), 100);
  if (stoodHere) now.querySelector<HTMLElement>("a, button")?.focus();
}
