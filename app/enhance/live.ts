// Pages of a specification that go on while others work: what others did is shown without loading the page again.
import { stream } from "./live-stream";
import { renew } from "./renew";

/** What happened, as app/http/live/stream.ts sends it. */
interface Happened {
  requirementId: string | null;
  sectionId: string | null;
  everywhere: boolean;
  name: string | null;
  mine: boolean;
  words: string;
}

interface Person {
  personId: string;
  initials: string;
  requirementId: string | null;
  words: string;
}

/** Changes that come together are told together: nobody wants to be read each one out. */
const telling = 4000;
/** Pages over the whole specification are large and change with everything. */
const whole = 3000;
const soon = 150;

export function goOn(facts: HTMLElement) {
  const { requirement, still } = facts.dataset;
  const status = facts.querySelector<HTMLElement>("[data-live-status]");
  const form = document.querySelector<HTMLFormElement>("form[data-editing]");
  const onePart = /\/(sections|requirements)\//.test(location.pathname);
  let heard: Happened[] = [];
  let told: ReturnType<typeof setTimeout> | undefined;
  let due: ReturnType<typeof setTimeout> | undefined;
  let renewed = 0;

  const tell = () => {
    const last = heard.at(-1);
    if (!status || !last) return;
    const names = [...new Set(heard.map((one) => one.name ?? ""))].slice(0, 3).join(", ");
    status.textContent = heard.length === 1 ? last.words : (facts.dataset.many ?? "").replace("{count}", String(heard.length)).replace("{names}", names);
    heard = [];
    told = setTimeout(() => {
      told = undefined;
      tell();
    }, telling);
  };

  const renewSoon = () => {
    if (due) return;
    // Not everyone at the same moment: a change is heard by all at once.
    const wait = onePart ? 0 : Math.max(0, renewed + whole - Date.now());
    due = setTimeout(() => void look(), wait + Math.random() * soon);
  };

  async function look() {
    const page = await pageNow();
    due = undefined;
    renewed = Date.now();
    if (!page) return;
    if (still === undefined) requestIdle(() => renewRegions(page));
    const revision = (one: HTMLFormElement | null) => one?.querySelector<HTMLInputElement>("input[name=revision]")?.value;
    const now = page.querySelector<HTMLFormElement>("form[data-editing]");
    if (form && lastHere && revision(now) !== revision(form)) tellBeside(lastHere.words);
  }

  let lastHere: Happened | null = null;
  const happened = (one: Happened) => {
    if (!one.mine && heard.push(one) && !told) tell();
    if (requirement && one.requirementId === requirement) lastHere = one;
    if (!onePart || one.everywhere || concerns(one)) renewSoon();
  };

  stream(facts, { editing: form !== null && requirement !== undefined }, {
    act: (data) => happened(JSON.parse(data)),
    present: (data) => showPeople(facts, JSON.parse(data)),
    behind: renewSoon,
    state: (words) => status && (status.textContent = words),
  });
}

/** Whether the page shows what was touched: by its address or by a link or row on it. */
function concerns({ requirementId, sectionId }: Happened): boolean {
  return [requirementId, sectionId].some((id) => id !== null && (location.pathname.includes(id) || document.querySelector(`[id="${CSS.escape(id)}"], [data-region] a[href*="${CSS.escape(id)}"]`) !== null));
}

async function pageNow(): Promise<Document | null> {
  const text = await fetch(location.href, { headers: { accept: "text/html" } }).then((answer) => (answer.ok && !answer.redirected ? answer.text() : ""), () => "");
  return text ? new DOMParser().parseFromString(text, "text/html") : null;
}

const requestIdle = (work: () => void) => ("requestIdleCallback" in window ? requestIdleCallback(work, { timeout: 300 }) : setTimeout(work));

/** What differs is changed in place: scroll, focus, open details and whatever is being typed stay. */
function renewRegions(page: Document) {
  for (const here of document.querySelectorAll<HTMLElement>("[data-region]")) {
    const now = page.querySelector<HTMLElement>(`[data-region="${here.dataset.region}"]`);
    if (now && !here.isEqualNode(now)) renew(here, now);
  }
  document.dispatchEvent(new Event("renewed"));
}

function tellBeside(words: string) {
  for (const note of document.querySelectorAll<HTMLElement>("[data-changed-meanwhile]")) {
    const text = note.querySelector("p") ?? document.createElement("p");
    note.hidden = false;
    note.prepend(text);
    text.textContent = `${words}. ${note.dataset.changedMeanwhile}`;
  }
}

function showPeople(facts: HTMLElement, people: Person[]) {
  const section = facts.querySelector<HTMLElement>("[data-live-people]");
  const list = section?.querySelector("ul");
  if (!section || !list) return;
  const once = [...new Map(people.map((one) => [one.personId, one])).values()];
  section.hidden = once.length === 0;
  list.replaceChildren(...once.map(person));
  for (const place of document.querySelectorAll<HTMLElement>("[data-present]")) {
    const words = people.filter((one) => one.requirementId === place.dataset.present).map((one) => one.words).join(" · ");
    place.hidden = words === "";
    if (place.textContent !== words) place.textContent = words;
  }
}

function person({ initials, words }: Person): HTMLElement {
  const item = Object.assign(document.createElement("li"), { title: words });
  const shown = Object.assign(document.createElement("span"), { textContent: initials, ariaHidden: "true" });
  item.append(shown, Object.assign(document.createElement("span"), { textContent: words, className: "vh" }));
  return item;
}
