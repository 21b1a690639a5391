import { ButtonLink } from "~/components/button";
import { Card } from "~/components/card";
import { useSay } from "~/components/say";
import { Table } from "~/components/table";
import type { Language } from "~/domain/language";
import { formatTime } from "~/domain/wording/format";
import { languageNames } from "~/messages/common";
import { signedFileWords as words } from "~/messages/signed-files";
import { specification } from "~/messages/specification";
import type { OutsideRow } from "./summary";

/** What is signed outside the system, and what came back. */
export function OutsideSignatures({ here, languages, rows, mayAdd, maySeal }: { here: string; languages: Language[]; rows: OutsideRow[]; mayAdd: boolean; maySeal: boolean }) {
  const { say, language } = useSay();
  return (
    <Card title={say(words.title)} id="outside">
      <p>{say(words.intro)}</p>
      <ul className="list">
        <li className="row">
          <a href={`${here}/signing-package/files.zip`}>{say(words.fileSet)}</a>
          <a href={`${here}/signing-package/container.asice`}>{say(words.container)}</a>
          {languages.map((one) => <a key={one} href={`${here}/signing-package/document.${one}.pdf`}>{say(words.pdf, { language: say(languageNames[one]) })}</a>)}
        </li>
      </ul>
      <Table
        caption={say(words.title)}
        captionHidden
        columns={[specification.authority, words.fileColumn, words.signersColumn].map((label) => ({ label: say(label) }))}
        rows={rows.map(({ authority, files, signers }) => ({
          key: authority,
          cells: [
            authority,
            files.length === 0 ? say(words.none) : files.map(({ id, name, origin, at }) => (
              <div key={id}><a href={`${here}/signed-files/${id}`}>{name}</a> <span className="sub">{say(words.origins[origin])} {formatTime(at, language)}</span></div>
            )),
            signers.length === 0 ? "–" : signers.map((signer) => <div key={signer}>{signer}</div>),
          ],
        }))}
      />
      <p className="hint">{say(words.notCheckedText)}</p>
      <p className="row">
        {mayAdd && <ButtonLink variant="secondary" href={`${here}/signed-files`}>{say(words.upload)}</ButtonLink>}
        {maySeal && <ButtonLink variant="secondary" href={`${here}/seal`}>{say(words.seal)}</ButtonLink>}
      </p>
    </Card>
  );
}
