import { escaped } from "../xml";

/** A file of a package as its METS lists it. */
export interface PackagedFile {
  /** Path from the METS file that lists it. */
  path: string;
  mediaType: string;
  bytes: number;
  sha256: string;
}

interface Mets {
  id: string;
  label: string;
  createdAt: string;
  /** Where the files belong in the structure: Metadata, Documentation, Schemas, Representations. */
  descriptive: PackagedFile[];
  preservation: PackagedFile[];
  groups: { id: string; use: string; files: PackagedFile[] }[];
}

const profile = "https://earkcsip.dilcis.eu/profile/E-ARK-CSIP-v2-2-0.xml";
const reference = (file: PackagedFile, type: string) =>
  `LOCTYPE="URL" xlink:type="simple" xlink:href="${escaped(encodeURI(file.path))}" ${type}MIMETYPE="${file.mediaType}" SIZE="${file.bytes}" CHECKSUM="${file.sha256}" CHECKSUMTYPE="SHA-256"`;

/** The manifest of an information package after E-ARK CSIP 2.2.0: every file with size and checksum, and the structure of the folders. */
export function metsOf({ id, label, createdAt, descriptive, preservation, groups }: Mets): string {
  const at = `${createdAt.slice(0, 19)}Z`;
  const created = `CREATED="${at}"`;
  const div = (kind: string, inner: string, n: string) => `<div ID="div-${n}" LABEL="${kind}">${inner}</div>`;
  const pointers = (use: string) => groups.filter((group) => group.use === use || group.use.startsWith(`${use}/`)).map((group) => `<fptr FILEID="${group.id}"/>`).join("");
  const representations = groups.filter((group) => group.use.startsWith("Representations/"));
  return `<?xml version="1.0" encoding="UTF-8"?>
<mets xmlns="http://www.loc.gov/METS/" xmlns:csip="https://DILCIS.eu/XML/METS/CSIPExtensionMETS" xmlns:xlink="http://www.w3.org/1999/xlink" OBJID="${escaped(id)}" TYPE="OTHER" csip:OTHERTYPE="Tender specification" csip:CONTENTINFORMATIONTYPE="OTHER" csip:OTHERCONTENTINFORMATIONTYPE="Jointspec baseline" PROFILE="${profile}" LABEL="${escaped(label)}">
<metsHdr CREATEDATE="${at}" LASTMODDATE="${at}" csip:OAISPACKAGETYPE="SIP"><agent ROLE="CREATOR" TYPE="OTHER" OTHERTYPE="SOFTWARE"><name>Jointspec</name><note csip:NOTETYPE="SOFTWARE VERSION">1</note></agent></metsHdr>
${descriptive.map((file, index) => `<dmdSec ID="dmd-${index + 1}" ${created} STATUS="CURRENT"><mdRef ${reference(file, 'MDTYPE="DC" ')} ${created}/></dmdSec>`).join("\n")}
${preservation.length === 0 ? "" : `<amdSec>${preservation.map((file, index) => `<digiprovMD ID="prov-${index + 1}" STATUS="CURRENT"><mdRef ${reference(file, 'MDTYPE="PREMIS" ')} ${created}/></digiprovMD>`).join("")}</amdSec>`}
<fileSec ID="files">${groups.map((group) => `<fileGrp ID="${group.id}" USE="${group.use}">${group.files.map((file, index) => `<file ID="${group.id}-${index + 1}" MIMETYPE="${file.mediaType}" SIZE="${file.bytes}" ${created} CHECKSUM="${file.sha256}" CHECKSUMTYPE="SHA-256"><FLocat LOCTYPE="URL" xlink:type="simple" xlink:href="${escaped(encodeURI(file.path))}"/></file>`).join("")}</fileGrp>`).join("")}</fileSec>
<structMap ID="structure" TYPE="PHYSICAL" LABEL="CSIP"><div ID="div-root" LABEL="${escaped(id)}">${div("Metadata", "", "metadata").replace("<div ", `<div ${descriptive.length > 0 ? `DMDID="${descriptive.map((_, index) => `dmd-${index + 1}`).join(" ")}" ` : ""}${preservation.length > 0 ? `ADMID="${preservation.map((_, index) => `prov-${index + 1}`).join(" ")}" ` : ""}`)}${div("Documentation", pointers("Documentation"), "documentation")}${div("Schemas", pointers("Schemas"), "schemas")}${representations.map((group, index) => `<div ID="div-rep-${index + 1}" LABEL="${group.use}"><mptr LOCTYPE="URL" xlink:type="simple" xlink:href="${escaped(encodeURI(group.files[0]?.path ?? ""))}" xlink:title="${group.id}"/></div>`).join("")}${div("Data", pointers("Data"), "data")}</div></structMap>
</mets>
`.replace(/<div ID="div-(documentation|schemas|data)" LABEL="\w+"><\/div>/g, "");
}
