// What a crowd does at a server: people read, now and then write, and watch what others do.
import { Agent, request } from "node:http";
import { type Crowd, type Seat } from "./crowd";

export interface Acknowledged {
  act: string;
  personId: string;
  /** In the text of a changed wording: found afterwards in the log and in the requirement. */
  mark: string | null;
}

export interface Load {
  reads: number[];
  writes: number[];
  /** From sending a save to hearing of it at each other open page. */
  heard: number[];
  /** From sending a save to having the renewed page, where it concerns that page. */
  seen: number[];
  errors: string[];
  /** Saves that were based on something older: both texts are shown, nothing is saved. */
  stale: number;
  acknowledged: Acknowledged[];
}

interface Order {
  crowd: Crowd;
  /** Processes of the server: each person stays with one. */
  origins: string[];
  seconds: number;
  /** Mean time between two things that a person does. */
  thinkSeconds: number;
  /** The share of turns in which a person saves something; such a turn reads twice as well. */
  writeTurns: number;
  /** Whether it answers as the application does; a bare server only does the statements. */
  application: boolean;
}

interface Answer {
  status: number;
  text: string;
  location: string;
  milliseconds: number;
}

/** As app/enhance/live.ts spreads what everyone asks for at once. */
const spread = 150;
export const pool = 100;

export const newLoad = (): Load => ({ reads: [], writes: [], heard: [], seen: [], errors: [], stale: 0, acknowledged: [] });

/** Everyone works for so many seconds; what happened is added to the load. */
export async function work(order: Order, load: Load): Promise<void> {
  const agent = new Agent({ keepAlive: true, maxSockets: 200 });
  const until = performance.now() + order.seconds * 1000;
  const sent = new Map<string, number>();
  await Promise.all(order.crowd.seats.map((seat, index) => new Worker(order, load, agent, sent, seat, order.origins[index % order.origins.length] ?? "").workUntil(until)));
  agent.destroy();
}

class Worker {
  #page = "";
  #text = "";
  #stream: { destroy: () => void } | null = null;
  #closed = false;

  constructor(
    readonly order: Order,
    readonly load: Load,
    readonly agent: Agent,
    /** When each person's last save was sent, by name. */
    readonly sent: Map<string, number>,
    readonly seat: Seat,
    readonly origin: string,
  ) {}

  async workUntil(until: number) {
    while (performance.now() < until) {
      await new Promise((resume) => setTimeout(resume, this.order.thinkSeconds * 1000 * (0.5 + Math.random())));
      if (performance.now() >= until) break;
      await (Math.random() < this.order.writeTurns ? this.write() : this.read(this.somePage()));
    }
    // What was saved at the end has to reach the others too.
    await new Promise((resume) => setTimeout(resume, 3000));
    this.#closed = true;
    this.#stream?.destroy();
  }

  somePage(): string {
    const { at, sectionPages, requirementIds } = this.order.crowd;
    const dice = Math.random();
    if (dice < 0.5) return any(sectionPages);
    if (dice < 0.85) return `${at}/requirements/${any(requirementIds.slice(0, pool))}`;
    if (dice < 0.95) return `${at}/values`;
    return dice < 0.98 ? at : `${at}/collisions`;
  }

  async read(path: string): Promise<Answer> {
    const answer = await this.send("GET", path);
    this.load.reads.push(answer.milliseconds);
    if (answer.status !== 200) this.load.errors.push(`GET ${path}: ${answer.status}`);
    this.#page = path;
    this.#text = answer.text;
    if (this.order.application) this.watch();
    return answer;
  }

  async write() {
    const { at, requirementIds, numbered, settlements } = this.order.crowd;
    const dice = Math.random();
    const here = `${at}/requirements/${any(requirementIds.slice(0, pool))}`;
    if (dice < 0.3) return this.save("requirement.level-set", here, `${here}/level`, { level: any(["shall", "should", "may"]) });
    if (dice < 0.7) {
      const mark = crypto.randomUUID();
      const texts = { "title.en": "Changed", "title.lv": "Mainīts", "text.en": `The platform {{level}} do ${mark}.`, "text.lv": `Platformai {{level}} darīt ${mark}.` };
      return this.save("requirement.reworded", `${here}/wording`, `${here}/wording`, texts, mark);
    }
    if (dice < 0.9) {
      const { id, parameterId, minimum, maximum } = any(numbered.slice(0, pool));
      return this.save("values.entered", `${at}/requirements/${id}/values`, `${at}/requirements/${id}/values`, { [`values.${parameterId}`]: String(any([minimum, maximum])) });
    }
    const { requirementId, settlementId } = any(settlements);
    return this.save("settlement.voted", `${at}/requirements/${requirementId}`, `${at}/requirements/${requirementId}/settlements/${settlementId}/vote`, { agrees: any(["true", "false"]) });
  }

  /** Opens the page with the form, fills it in, sends it, and follows where it leads. */
  async save(act: string, form: string, to: string, fields: Record<string, string>, mark: string | null = null) {
    const { text } = await this.read(form);
    const hidden = (name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(text)?.[1] ?? "";
    this.sent.set(this.seat.actor.name, performance.now());
    const answer = await this.send("POST", to, { ...fields, revision: hidden("revision"), once: crypto.randomUUID() });
    this.load.writes.push(answer.milliseconds);
    if (answer.status === 302) {
      this.load.acknowledged.push({ act, personId: this.seat.actor.personId, mark });
      await this.read(answer.location.split(/[?#]/)[0] ?? "");
    } else if (answer.status === 409) this.load.stale++;
    else this.load.errors.push(`POST ${to}: ${answer.status}`);
  }

  send(method: "GET" | "POST", path: string, fields?: Record<string, string>): Promise<Answer> {
    const started = performance.now();
    const body = fields && new URLSearchParams(fields).toString();
    const headers = { cookie: this.seat.cookie, ...(body && { "content-type": "application/x-www-form-urlencoded", "content-length": Buffer.byteLength(body), origin: this.origin }) };
    return new Promise((resolve) => {
      const finish = (status: number, text: string, location = "") => resolve({ status, text, location, milliseconds: performance.now() - started });
      const asking = request(this.origin + path, { method, agent: this.agent, headers }, (answer) => {
        const parts: Buffer[] = [];
        answer.on("data", (part: Buffer) => parts.push(part)).on("end", () => finish(answer.statusCode ?? 0, Buffer.concat(parts).toString(), answer.headers.location));
        answer.on("error", () => finish(0, ""));
      });
      asking.on("error", (error) => finish(0, String(error)));
      asking.end(body);
    });
  }

  /** As the page in a browser: one stream for each page, from what the page was made of. */
  watch() {
    this.#stream?.destroy();
    const head = /data-head="(\d+)"/.exec(this.#text)?.[1];
    const requirement = /data-requirement="([^"]*)"/.exec(this.#text)?.[1];
    const query = new URLSearchParams({ after: head ?? "", ...(requirement && { requirement }) });
    const asking = request(`${this.origin}${this.order.crowd.at}/events?${query}`, { headers: { cookie: this.seat.cookie }, agent: false }, (answer) => {
      if (answer.statusCode !== 200) this.load.errors.push(`stream: ${answer.statusCode}`);
      let rest = "";
      answer.setEncoding("utf8").on("data", (part: string) => {
        const blocks = (rest + part).split("\n\n");
        rest = blocks.pop() ?? "";
        for (const block of blocks) this.hear(block);
      });
      answer.on("error", () => undefined);
    });
    asking.on("error", () => undefined).end();
    this.#stream = asking;
  }

  hear(block: string) {
    const data = /^event: act\n(?:.*\n)*?data: (.*)$/m.exec(block)?.[1];
    if (!data) return;
    const { mine, name, requirementId, sectionId, everywhere }: Record<string, string | boolean | null> = JSON.parse(data);
    const sentAt = this.sent.get(String(name));
    if (mine || sentAt === undefined) return;
    this.load.heard.push(performance.now() - sentAt);
    const concerns = everywhere || [requirementId, sectionId].some((id) => typeof id === "string" && (this.#page.includes(id) || this.#text.includes(id)));
    if (concerns) void this.renew(this.#page, sentAt);
  }

  async renew(page: string, sentAt: number) {
    await new Promise((resume) => setTimeout(resume, Math.random() * spread));
    if (this.#closed || page !== this.#page) return;
    const answer = await this.send("GET", page);
    if (answer.status !== 200) this.load.errors.push(`renew ${page}: ${answer.status}`);
    this.load.seen.push(performance.now() - sentAt);
  }
}

function any<T>(list: readonly T[]): T {
  const one = list[Math.floor(Math.random() * list.length)];
  if (one === undefined) throw new Error("there is nothing to choose from");
  return one;
}
