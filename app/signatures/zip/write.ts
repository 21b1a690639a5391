import { strToU8, zipSync } from "fflate";
import { escaped } from "../../exporters/xml";
import { odfManifest } from "../xml/names";
import { asiceType, manifestName } from "./names";

const mediaTypes: Record<string, string | undefined> = {
  json: "application/json", pdf: "application/pdf", txt: "text/plain",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
};
export const mediaTypeOf = (name: string): string => mediaTypes[name.split(".").at(-1) ?? ""] ?? "application/octet-stream";

/** An ASiC-E container: `mimetype` first and stored, the files, the manifest, and signatures where there are any. The same parts give the same bytes. */
export function writeContainer(files: ReadonlyMap<string, Uint8Array>, signatures: ReadonlyMap<string, Uint8Array> = new Map()): Uint8Array {
  const type: [Uint8Array, { level: 0 }] = [strToU8(asiceType), { level: 0 }];
  const parts = Object.fromEntries([...files, [manifestName, strToU8(manifestOf([...files.keys()]))], ...signatures]);
  return zipSync({ mimetype: type, ...parts }, { mtime: new Date(1980, 0, 1, 12), level: 6 });
}

function manifestOf(names: readonly string[]): string {
  const entry = (path: string, type: string) => `<manifest:file-entry manifest:full-path="${escaped(path)}" manifest:media-type="${type}"/>`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n<manifest:manifest xmlns:manifest="${odfManifest}" manifest:version="1.2">${entry("/", asiceType)}${names.map((name) => entry(name, mediaTypeOf(name))).join("")}</manifest:manifest>`;
}
