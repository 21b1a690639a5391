import type { Evidence } from "../domain/signing/evidence";
import { inLanguage } from "../domain/language";

/** How to sign the files outside the system, in each language. They may lie in the container too. */
export const signingGuides = ({ baseline, sha256 }: Evidence): Record<string, string> => ({
  "READ-ME.en.txt": english(inLanguage(baseline.specification.title, "en"), baseline.number, sha256),
  "READ-ME.lv.txt": latvian(inLanguage(baseline.specification.title, "lv"), baseline.number, sha256),
});

const english = (title: string, number: number, sha256: string) => `How to sign baseline ${number} of "${title}"

SHA-256 of the baseline: ${sha256}
It is the hash of baseline.json in the folder files-to-sign: sha256sum baseline.json shows it. All files there are
listed with their hashes in manifest-sha256.txt: sha256sum -c manifest-sha256.txt checks them.

Way 1: a container (ASiC-E; .asice, .edoc, .bdoc, .sce)
  Put all files of the folder files-to-sign into one container, unchanged, under their own names and without
  folders, and sign it. Every signature has to be over all of them. Add nothing else.
  eParaksts (Latvia): eParakstitajs or eparaksts.lv, new eDOC document, add all files, sign.
  DigiDoc4 (Estonia, Lithuania, Finland): add all files, sign, save as .asice.
  A container without signatures can be had from the page of the baseline: open it, sign it, save it.

Way 2: the PDF
  Sign one of the PDF files with a program that appends the signature to the file and leaves the rest as it is
  (PAdES). A visible stamp may be up to a quarter of an A4 page.
  eParaksts (Latvia): sign as PDF.
  AutoFirma (Spain): format PAdES, with alwaysCreateRevision=true where a portal or the command line calls it. Without
  that it writes a PDF that carries no signature yet anew; one that is signed or sealed already it leaves as it is.

Several people may sign the same container or PDF, one after the other, or each a copy of their own.
Upload what you signed on the page of the baseline. It is checked there that nothing but signatures was added, and
that the mathematics of each signature hold. Who vouches for a certificate and whether it was revoked is not checked
there: have that validated by your trust service.
`;

const latvian = (title: string, number: number, sha256: string) => `Kā parakstīt dokumenta "${title}" ${number}. redakciju

Redakcijas SHA-256: ${sha256}
Tā ir mapes files-to-sign datnes baseline.json jaucējvērtība: to parāda sha256sum baseline.json. Visas datnes ar
jaucējvērtībām uzskaitītas datnē manifest-sha256.txt: tās pārbauda sha256sum -c manifest-sha256.txt.

1. veids: konteiners (ASiC-E; .asice, .edoc, .bdoc, .sce)
  Ievietojiet visas mapes files-to-sign datnes vienā konteinerā, nemainītas, ar to pašu nosaukumu un bez mapēm, un
  parakstiet to. Katram parakstam jāattiecas uz visām datnēm. Neko citu nepievienojiet.
  eParaksts (Latvija): eParakstītājs vai eparaksts.lv, jauns eDOC dokuments, pievienojiet visas datnes, parakstiet.
  DigiDoc4 (Igaunija, Lietuva, Somija): pievienojiet visas datnes, parakstiet, saglabājiet kā .asice.
  Redakcijas lapā var saņemt konteineru bez parakstiem: atveriet, parakstiet un saglabājiet to.

2. veids: PDF
  Parakstiet vienu no PDF datnēm ar programmu, kas parakstu pievieno datnes beigās un pārējo atstāj nemainītu
  (PAdES). Redzamais zīmogs drīkst aizņemt ne vairāk kā ceturtdaļu A4 lapas.
  eParaksts (Latvija): parakstiet kā PDF.
  AutoFirma (Spānija): formāts PAdES, ar alwaysCreateRevision=true, ja to izsauc portāls vai komandrinda. Bez tā PDF,
  kurā vēl nav paraksta, tā uzraksta no jauna; jau parakstītu vai apzīmogotu tā atstāj nemainītu.

Vienu konteineru vai PDF var parakstīt vairākas personas citu pēc citas, vai katra savu kopiju.
Parakstīto augšupielādējiet redakcijas lapā. Tur pārbauda, vai nav pievienots nekas cits kā paraksti un vai katrs
paraksts matemātiski ir pareizs. Kas galvo par sertifikātu un vai tas nav atsaukts, tur nepārbauda: to lai apstiprina
jūsu uzticamības pakalpojumu sniedzējs.
`;
