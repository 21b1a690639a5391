/** What a page does with what it hears. */
interface Hearing {
  act: (data: string) => void;
  present: (data: string) => void;
  /** Something happened that was not heard. */
  behind: () => void;
  /** How the connection stands, in words; nothing where all is well. */
  state: (words: string) => void;
}

const hiddenPatience = 5000;
const lostPatience = 5000;
/** Three missed beats: the connection is dead though nobody said so. */
const silence = 50_000;

/** One stream for a page, while it is looked at: a browser has few connections for each server. */
export function stream({ dataset }: HTMLElement, { editing }: { editing: boolean }, hearing: Hearing) {
  const { liveSpecification = "", requirement, reconnecting = "", over = "" } = dataset;
  let seen = Number(dataset.head);
  let source: EventSource | null = null;
  let heardAt = Date.now();
  let failures = 0;
  let ended = false;
  let lost: ReturnType<typeof setTimeout> | undefined;
  let leaving: ReturnType<typeof setTimeout> | undefined;

  const troubled = () => (lost ??= setTimeout(() => hearing.state(reconnecting), lostPatience));
  const well = () => {
    heardAt = Date.now();
    failures = 0;
    if (!lost) return;
    clearTimeout(lost);
    lost = undefined;
    hearing.state("");
  };
  const shut = () => {
    source?.close();
    source = null;
  };

  function open() {
    if (source || ended) return;
    const asked = new URLSearchParams({ after: String(seen), ...(requirement && { requirement }), ...(editing && { editing: "yes" }) });
    const opened = new EventSource(`/specifications/${liveSpecification}/events?${asked}`);
    source = opened;
    opened.onopen = well;
    opened.onerror = () => {
      troubled();
      if (opened.readyState !== EventSource.CLOSED || opened !== source) return;
      // Refused, by us or by something on the way: not for ever, so ask again, less and less often.
      shut();
      setTimeout(open, Math.min(60_000, 2000 * 2 ** failures++));
    };
    opened.addEventListener("act", ({ data, lastEventId }) => {
      well();
      seen = Math.max(seen, Number(lastEventId));
      hearing.act(data);
    });
    opened.addEventListener("present", ({ data }) => {
      well();
      hearing.present(data);
    });
    opened.addEventListener("beat", ({ data }) => {
      well();
      if (Number(data) > seen) hearing.behind();
      seen = Math.max(seen, Number(data));
    });
    opened.addEventListener("over", () => {
      ended = true;
      shut();
      clearTimeout(lost);
      hearing.state(over);
    });
  }

  document.addEventListener("visibilitychange", () => {
    clearTimeout(leaving);
    if (document.visibilityState === "visible") open();
    else leaving = setTimeout(shut, hiddenPatience);
  });
  // A page that is left goes at once, and one that comes back out of the browser's memory catches up.
  addEventListener("pagehide", shut);
  addEventListener("pageshow", ({ persisted }) => persisted && open());
  setInterval(() => {
    if (!source || Date.now() - heardAt < silence) return;
    shut();
    troubled();
    open();
  }, 10_000);
  if (document.visibilityState === "visible") open();
}
