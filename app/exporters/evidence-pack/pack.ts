import { strToU8 } from "fflate";
import { canonicalJson } from "../../domain/canonical-json";
import { manifestPath, type PackManifest } from "../../domain/exporting/pack-manifest";
import type { SpecificationRecord } from "../../domain/exporting/record";
import { sha256Bytes } from "../../domain/sha256";
import { sealed } from "../../domain/signing/evidence";
import { differencesDocumentOf } from "../../document/differences";
import { reportDocumentOf } from "../../document/report";
import { reportDocxOf } from "../docx/docx";
import { reportHtmlOf } from "../html/html";
import { type Report, within } from "../progress";
import { zipped } from "../zip";
import { marketTables } from "./market-tables";
import { recordTables } from "./tables";

/** The evidence pack of a specification: everything on record, readable without this program, with a manifest of hashes. The same record gives the same bytes. */
export function evidencePackOf(record: SpecificationRecord, report?: Report): Uint8Array {
  const { specification, events } = record;
  const last = events.at(-1);
  if (!last) throw new Error("A specification's log begins with its start");
  const files = new Map<string, Uint8Array>([...filesOf(record)].sort(([a], [b]) => (a < b ? -1 : 1)));
  const listed = [...files].map(([path, bytes]) => ({ path, bytes: bytes.length, sha256: sha256Bytes(bytes) }));
  const manifest: PackManifest = { format: "jointspec-evidence-pack/1", specificationId: specification.id, madeAt: last.at, log: { size: last.ordinal, head: last.hash }, files: listed };
  const parts = new Map([...files].map(([path, bytes]) => [path, [bytes]]));
  parts.set("SHA256SUMS", [strToU8(listed.map((file) => `${file.sha256}  ${file.path}\n`).join(""))]);
  parts.set(manifestPath, [strToU8(canonicalJson(manifest))]);
  return zipped(parts, within(report, 0.2, 1));
}

function* filesOf(record: SpecificationRecord): Generator<[string, Uint8Array]> {
  const { specification } = record;
  const json = (value: unknown) => strToU8(`${JSON.stringify(value, null, 2)}\n`);
  const lines = (all: readonly unknown[]) => strToU8(all.map((one) => `${canonicalJson(one)}\n`).join(""));
  yield ["README.txt", strToU8(readme)];
  for (const language of specification.languages) {
    const document = reportDocumentOf(record, language);
    yield [`report-article-84.${language}.docx`, reportDocxOf(document)];
    yield [`report-article-84.${language}.html`, strToU8(reportHtmlOf(document))];
    yield [`differences.${language}.html`, strToU8(reportHtmlOf(differencesDocumentOf(record, language)))];
  }
  for (const agreement of record.agreements) yield [`agreement/revision-${agreement.revision}.json`, json(agreement)];
  for (const [name, text] of [...recordTables(record), ...marketTables(record)]) yield [`tables/${name}`, strToU8(text)];
  for (const evidence of record.baselines) yield [`baselines/${evidence.baseline.number}/evidence.json`, strToU8(sealed(evidence))];
  yield ["decisions.json", json(record.decisions)];
  yield ["versions.jsonl", lines(record.versions)];
  yield ["log.jsonl", lines(record.events)];
  for (const [index, { note, key }] of record.checkpoints.entries()) yield [`checkpoints/${String(index + 1).padStart(4, "0")}.txt`, strToU8(`${note}${key}\n`)];
  for (const { path, bytes } of record.files) yield [path, bytes];
}

const readme = `EVIDENCE PACK OF A JOINT SPECIFICATION

report-article-84   draft of the report that Article 84 of Directive 2014/24/EU asks for, filled in as far as the record tells
agreement/          every revision of the agreement between the authorities, who confirmed it, and the file it was concluded in
tables/             mandates, needs, funding, conditions, positions, decisions with their rule and outcome, votes, exceptions taken when
                    signing, waivers of findings of the checks with who accepted them, comments, the log;
                    publications with their proof, deadlines, rounds, released questions with their answers (never who asked), public comments
decisions.json      every decision with its rule, weights, votes and minority statements
baselines/          every frozen baseline with its signatures, and the files that were signed outside the system
versions.jsonl      every state that each part of the specification was in; "ordinal" is the entry of the log that tells who and why
differences         what changed from each version of a requirement to the next, word by word
log.jsonl           the log, entry by entry; each holds the hash of the one before it
checkpoints/        signed states of the log, each with the public key that signed it
SHA256SUMS          the hash of every file: sha256sum -c SHA256SUMS
manifest.json       the same with sizes, and how far the log had grown

To check everything without any server: npx jointspec verify FILE.zip

PIERĀDĪJUMU PAKOTNE

Ziņojuma projekts (Direktīvas 2014/24/ES 84. pants), iestāžu vienošanās, pilnvarojumi, vajadzības, nostājas, priekšlikumi un
balsojumi, atkāpes, pieļautie pārbaužu konstatējumi, komentāri, visas redakcijas un versijas, žurnāls un katras datnes SHA-256 jaucējvērtība.
Pārbaudīt bez servera: npx jointspec verify DATNE.zip
`;
