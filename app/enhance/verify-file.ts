// Looks at a dropped or chosen file in the browser: it does not leave it. Only the hash of its baseline is looked up in the register.
import { unzip } from "fflate";
import { canonicalJson } from "../domain/canonical-json";

/** What a file says of itself: evidence that can be computed again, or only the hash of a baseline that it names. */
type Found = { kind: "whole" | "broken" | "claimed"; hash: string } | { kind: "nothing" };

/** Watches a form with a file and tells below it what the file is. */
export function verifyInBrowser(form: HTMLFormElement) {
  const input = form.querySelector<HTMLInputElement>("input[type=file]");
  const output = document.querySelector<HTMLElement>("[data-verify-output]");
  if (!input || !output) return;
  form.querySelectorAll<HTMLElement>("[data-verify-drop]").forEach((one) => (one.hidden = false));
  const look = () => {
    const [file] = input.files ?? [];
    if (file) void tell(file, output);
  };
  input.addEventListener("change", look);
  form.addEventListener("dragover", (event) => event.preventDefault());
  form.addEventListener("drop", (event) => {
    event.preventDefault();
    if (!event.dataTransfer?.files.length) return;
    input.files = event.dataTransfer.files;
    look();
  });
}

async function tell(file: File, output: HTMLElement) {
  const words = (name: string) => output.dataset[name] ?? "";
  const bytes = new Uint8Array(await file.arrayBuffer());
  const found = await foundIn(bytes);
  const lines = [`${words("fileHash")}: ${await sha256(bytes)}`];
  if (found.kind === "nothing") lines.push(words("nothing"));
  else lines.push(words(found.kind === "whole" ? "evidenceWhole" : found.kind === "broken" ? "evidenceBroken" : "claimed"));
  const register = found.kind === "nothing" ? null : await registerOf(found.hash);
  if (found.kind !== "nothing") lines.push(register ? words("send") : words("unknown"));
  output.replaceChildren(...lines.map(paragraph), ...(register ? [register] : []));
}

function paragraph(text: string): HTMLElement {
  const made = document.createElement("p");
  made.textContent = text;
  return made;
}

/** What the register's page shows on a baseline, or null where it knows none. */
async function registerOf(hash: string): Promise<Element | null> {
  const answer = await fetch(`/verification/${hash}`);
  if (!answer.ok) return null;
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const shown = page.querySelector("[data-register]");
  return shown && document.importNode(shown, true);
}

async function foundIn(bytes: Uint8Array): Promise<Found> {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) {
    const parts = await unzipped(bytes);
    const evidence = Object.entries(parts).find(([name]) => /(^jointspec|\/documents\/data)\/evidence\.json$/.test(name))?.[1];
    return evidence ? evidenceIn(decoded(evidence)) : claimIn(Object.entries(parts).filter(([name]) => name.startsWith("docProps/")).map(([, part]) => decoded(part)).join("\n"));
  }
  const text = decoded(bytes);
  return text.trimStart().startsWith("{") ? evidenceIn(text) : claimIn(text);
}

/** The hash of the baseline and the seal over everything are computed again from the text. */
async function evidenceIn(text: string): Promise<Found> {
  try {
    const { seal, ...evidence }: { seal?: string; baseline?: unknown; sha256?: string } = JSON.parse(text);
    if (!evidence.baseline || typeof evidence.sha256 !== "string") return claimIn(text);
    const [hash, sealed] = await Promise.all([sha256(encoded(canonicalJson(evidence.baseline))), sha256(encoded(canonicalJson(evidence)))]);
    return { kind: hash === evidence.sha256 && sealed === seal ? "whole" : "broken", hash: evidence.sha256 };
  } catch {
    return { kind: "nothing" };
  }
}

function claimIn(text: string): Found {
  const hash = /(?:SHA-256 `?|baseline-sha256" content="|"baselineSha256":")([0-9a-f]{64})/.exec(text)?.[1];
  return hash ? { kind: "claimed", hash } : { kind: "nothing" };
}

/** Only the parts that may hold evidence or properties are unpacked: a bomb stays packed. */
const unzipped = (bytes: Uint8Array) =>
  new Promise<Record<string, Uint8Array>>((resolve) => {
    const wanted = (name: string, size: number) => size < 100_000_000 && (name.endsWith("evidence.json") || name.startsWith("docProps/"));
    unzip(bytes, { filter: ({ name, originalSize }) => wanted(name, originalSize) }, (error, parts) => resolve(error ? {} : parts));
  });

const encoded = (text: string) => new TextEncoder().encode(text);
const decoded = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

async function sha256(bytes: Uint8Array): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes.slice()));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
