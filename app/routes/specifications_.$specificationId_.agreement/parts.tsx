import type { ReactNode } from "react";
import { Card } from "~/components/card";
import { Facts } from "~/components/facts";
import { useSay } from "~/components/say";
import { Table } from "~/components/table";
import { Tag } from "~/components/tag";
import type { Agreement } from "~/domain/agreement/agreement";
import { topicNames } from "~/domain/agreement/names";
import type { Language, PartlyLocalized } from "~/domain/language";
import type { JointModel } from "~/domain/specification/specification";
import { formatDate, formatNumber } from "~/domain/wording/format";
import { agreement as words } from "~/messages/agreement";
import { common, languageNames } from "~/messages/common";
import { jointModelNames, specification as specificationWords } from "~/messages/specification";

interface PartProps {
  at: string;
  page: { closed: string | null; languages: Language[]; names: Record<string, string> };
  content: Agreement;
}

function Part({ id, title, at, page, children }: Pick<PartProps, "at" | "page"> & { id: string; title: string; children: ReactNode }) {
  const { say } = useSay();
  return (
    <Card id={id} title={title} actions={page.closed === null && <a href={`${at}/${id}`}>{say(common.change)}<span className="vh">: {title}</span></a>}>
      {children}
    </Card>
  );
}

/** A text in each official language: people confirm all of them. */
function Texts({ text, languages }: { text: PartlyLocalized; languages: readonly Language[] }) {
  const { say, language } = useSay();
  return (
    <>
      {languages.map((one) => (
        <div key={one}>
          {languages.length > 1 && <span className="sub">{languageNames[one][language]}</span>}
          {text[one] ? <p lang={one} className="clause">{text[one]}</p> : <p><em>{say(words.notSaid)}</em></p>}
        </div>
      ))}
    </>
  );
}

export function Law({ at, page, content: { law, reviewBody, organisation }, jointModel }: PartProps & { jointModel: JointModel }) {
  const { say } = useSay();
  const { languages } = page;
  return (
    <Part id="law" title={say(words.law)} at={at} page={page}>
      <Facts
        items={[
          { label: say(words.jointModel), value: say(jointModelNames[jointModel].name) },
          { label: say(words.country), value: law.country || say(words.notSaid) },
          { label: say(words.provisions), value: <Texts text={law.provisions} languages={languages} /> },
          { label: say(words.reviewBody), value: <Texts text={reviewBody} languages={languages} /> },
          { label: say(words.organisation), value: <Texts text={organisation} languages={languages} /> },
        ]}
      />
    </Part>
  );
}

interface ResponsibilitiesProps extends PartProps {
  responsibilities: { key: string; duty: string; allocation: string; who: string; details: string }[];
}

export function Responsibilities({ at, page, responsibilities }: ResponsibilitiesProps) {
  const { say } = useSay();
  return (
    <Part id="responsibilities" title={say(words.responsibilities)} at={at} page={page}>
      <p>{say(words.responsibilitiesHint)}</p>
      {responsibilities.length === 0 ? <p><em>{say(words.notSaid)}</em></p> : (
        <Table
          caption={say(words.responsibilities)} captionHidden
          columns={[words.duty, words.allocation, words.carriedOutBy, words.details].map((label) => ({ label: say(label) }))}
          rows={responsibilities.map(({ key, duty, allocation, who, details }) => ({ key, cells: [duty, allocation, who, details || "–"] }))}
        />
      )}
    </Part>
  );
}

export function Rules({ at, page, content: { weights, vetoes }, rules }: PartProps & { rules: { key: string; topic: string; rule: string }[] }) {
  const { say, language } = useSay();
  const total = Object.keys(page.names).reduce((sum, id) => sum + (weights[id] ?? 1), 0);
  const vetoed = (id: string) => vetoes.filter((one) => one.authorityId === id).map(({ topic }) => topicNames[topic][language]).join(", ");
  return (
    <Part id="rules" title={say(words.rules)} at={at} page={page}>
      <Table
        caption={say(words.rules)} captionHidden columns={[words.topic, words.rule].map((label) => ({ label: say(label) }))}
        rows={rules.map(({ key, topic, rule }) => ({ key, cells: [topic, rule] }))}
      />
      <h3>{say(words.weightsAndVetoes)}</h3>
      {Object.keys(weights).length === 0 && vetoes.length === 0 ? <p>{say(words.oneEach)}</p> : (
        <Table
          caption={say(words.weightsAndVetoes)} captionHidden
          columns={[{ label: say(specificationWords.authority) }, { label: say(words.weight), numeric: true }, { label: say(words.veto) }]}
          rows={Object.entries(page.names).map(([id, name]) => {
            const weight = weights[id] ?? 1;
            return { key: id, cells: [name, say(words.weightOf, { weight, share: total === 0 ? "0" : formatNumber((100 * weight) / total, language, 1) }), vetoed(id) || "–"] };
          })}
        />
      )}
    </Part>
  );
}

interface ConclusionProps extends PartProps {
  signatories: { authorityId: string; authority: string; name: string; capacity: string; mandate: string; held: boolean }[];
  recorded: { file: { name: string; sha256: string } | null } | null;
}

export function Conclusion({ at, page, content: { concludedOn, reference, fileId }, signatories, recorded }: ConclusionProps) {
  const { say, language } = useSay();
  const file = recorded?.file;
  return (
    <Part id="conclusion" title={say(words.conclusion)} at={at} page={page}>
      {signatories.length > 0 && (
        <Table
          caption={say(words.signatory)} captionHidden
          columns={[specificationWords.authority, words.signatory, words.capacity, words.mandate].map((label) => ({ label: say(label) }))}
          rows={signatories.map(({ authorityId, authority, name, capacity, mandate, held }) => ({ key: authorityId, cells: [authority, name, capacity, <>{mandate} {!held && <Tag tone="amber" icon="!">{say(words.mandateEnded)}</Tag>}</>] }))}
        />
      )}
      <Facts
        items={[
          { label: say(words.concludedOn), value: concludedOn ? formatDate(concludedOn, language) : say(words.notSaid) },
          { label: say(words.reference), value: reference || say(words.notSaid) },
          { label: say(words.file), value: file && fileId ? <><a href={`${at}/files/${fileId}`}>{file.name}</a> <span className="hash">{file.sha256}</span></> : say(words.noFile) },
        ]}
      />
      {page.closed === null && <p><a href={`${at}/file`}>{say(fileId ? words.replace : words.attach)}</a></p>}
    </Part>
  );
}
