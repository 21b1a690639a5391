import { strToU8, zipSync } from "fflate";
import { inLanguage } from "../../domain/language";
import { type Evidence, sealed } from "../../domain/signing/evidence";
import { sha256Bytes } from "../../domain/sha256";
import { evidenceSchema } from "../json";
import { escaped } from "../xml";
import { metsOf, type PackagedFile } from "./mets";

export interface PackagedDocument {
  name: string;
  mediaType: string;
  bytes: Uint8Array;
}

const representation = "representations/documents";

/**
 * An information package of a baseline for long-term archiving, shaped after E-ARK CSIP 2.2.0: one root folder named as the package,
 * METS, descriptive (Dublin Core) and preservation (PREMIS) metadata, the documents and the sealed evidence as one representation,
 * the schema of the evidence, and a page on how to check it. The same documents give the same bytes.
 */
export function packageOf(evidence: Evidence, documents: readonly PackagedDocument[]): Uint8Array {
  const { baseline, sha256 } = evidence;
  const root = packageId(evidence);
  const title = inLanguage(baseline.specification.title, baseline.specification.prevailing);
  const files = new Map<string, Uint8Array>();
  const put = (path: string, mediaType: string, bytes: Uint8Array): PackagedFile => {
    files.set(path, bytes);
    return { path, mediaType, bytes: bytes.length, sha256: sha256Bytes(bytes) };
  };
  const data = [...documents, { name: "evidence.json", mediaType: "application/json", bytes: strToU8(sealed(evidence)) }].map(({ name, mediaType, bytes }) => put(`${representation}/data/${name}`, mediaType, bytes));
  const common = { createdAt: baseline.frozenAt, label: `${title}, ${baseline.number}` };
  const inner = metsOf({
    ...common, id: "documents", descriptive: [], preservation: [],
    groups: [{ id: "data", use: "Data", files: data.map((file) => ({ ...file, path: file.path.slice(representation.length + 1) })) }],
  });
  const descriptive = [put("metadata/descriptive/dc.xml", "text/xml", strToU8(dublinCore(evidence, title)))];
  const preservation = [put("metadata/preservation/premis.xml", "text/xml", strToU8(premis(evidence, data)))];
  const outer = metsOf({
    ...common, id: root, descriptive, preservation,
    groups: [
      { id: "documentation", use: "Documentation", files: [put("documentation/how-to-check.txt", "text/plain", strToU8(howToCheck(sha256)))] },
      { id: "schemas", use: "Schemas", files: [put("schemas/evidence-1.json", "application/json", strToU8(JSON.stringify(evidenceSchema(), null, 2)))] },
      { id: "representation-documents", use: "Representations/documents", files: [put(`${representation}/METS.xml`, "text/xml", strToU8(inner))] },
    ],
  });
  files.set("METS.xml", strToU8(outer));
  const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1)).map(([path, bytes]) => [`${root}/${path}`, bytes]);
  return zipSync(Object.fromEntries(sorted), { mtime: new Date(1980, 0, 1, 12), level: 6 });
}

export const packageId = ({ baseline }: Evidence): string => `jointspec-${baseline.specification.id}-${baseline.number}`;

function dublinCore({ baseline, sha256 }: Evidence, title: string): string {
  const element = (name: string, text: string) => `<dc:${name}>${escaped(text)}</dc:${name}>`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<dc:record xmlns:dc="http://purl.org/dc/elements/1.1/">${[
    element("title", title), element("identifier", baseline.specification.id), element("identifier", `sha256:${sha256}`), ...baseline.participants.map((one) => element("creator", one.name)),
    element("date", baseline.frozenAt), ...baseline.specification.languages.map((language) => element("language", language)), ...baseline.specification.cpv.map((code) => element("subject", `CPV ${code}`)), element("type", "Text"), element("format", "application/zip"),
  ].join("")}</dc:record>
`;
}

/** Objects with their fixity, and the events that made them: freezing, approving and signing, each with who did it. */
function premis({ baseline, sha256, signatures, approvals = [] }: Evidence, files: readonly PackagedFile[]): string {
  const object = ({ path, bytes, sha256: hash, mediaType }: PackagedFile) =>
    `<object xsi:type="file"><objectIdentifier><objectIdentifierType>path</objectIdentifierType><objectIdentifierValue>${escaped(path)}</objectIdentifierValue></objectIdentifier><objectCharacteristics><fixity><messageDigestAlgorithm>SHA-256</messageDigestAlgorithm><messageDigest>${hash}</messageDigest></fixity><size>${bytes}</size><format><formatDesignation><formatName>${mediaType}</formatName></formatDesignation></format></objectCharacteristics></object>`;
  const event = (index: number, type: string, at: string, detail: string, agent: string) =>
    `<event><eventIdentifier><eventIdentifierType>local</eventIdentifierType><eventIdentifierValue>event-${index}</eventIdentifierValue></eventIdentifier><eventType>${type}</eventType><eventDateTime>${at}</eventDateTime><eventDetailInformation><eventDetail>${escaped(detail)}</eventDetail></eventDetailInformation><linkingAgentIdentifier><linkingAgentIdentifierType>name</linkingAgentIdentifierType><linkingAgentIdentifierValue>${escaped(agent)}</linkingAgentIdentifierValue></linkingAgentIdentifier></event>`;
  const acts = [
    ...approvals.map((one) => ({ type: "approving", at: one.at, detail: `view SHA-256 ${one.viewSha256}`, name: one.name })),
    ...signatures.map((one) => ({ type: "signing", at: one.signedAt, detail: `${one.capacity}; ${one.mandate}; view SHA-256 ${one.viewSha256}`, name: one.name })),
  ];
  const agents = [...new Set([baseline.frozenBy.name, ...acts.map((one) => one.name)])];
  return `<?xml version="1.0" encoding="UTF-8"?>
<premis xmlns="http://www.loc.gov/premis/v3" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" version="3.0">${files.map(object).join("")}${[
    event(1, "freezing", baseline.frozenAt, `Baseline ${baseline.number}, SHA-256 ${sha256}`, baseline.frozenBy.name),
    ...acts.map((one, index) => event(index + 2, one.type, one.at, one.detail, one.name)),
  ].join("")}${agents.map((name) => `<agent><agentIdentifier><agentIdentifierType>name</agentIdentifierType><agentIdentifierValue>${escaped(name)}</agentIdentifierValue></agentIdentifier><agentName>${escaped(name)}</agentName><agentType>person</agentType></agent>`).join("")}</premis>
`;
}

const howToCheck = (sha256: string) => `This package holds a frozen baseline with its documents, signatures and event chain.

To check it without any server: npx jointspec verify FILE.zip
It compares every file with its checksum, the evidence with the hash that was signed, and the documents with the evidence.

To check it by hand: representations/documents/data/evidence.json holds the baseline under "baseline". Written in the canonical
form of RFC 8785 and hashed with SHA-256 it gives
${sha256}
which is what each signature was given for. Each event of the chain holds the hash of the one before it.
`;
