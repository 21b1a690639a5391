import { PostButton } from "~/components/button";
import { Card } from "~/components/card";
import { useSay } from "~/components/say";
import { askedFile, takesLong } from "~/domain/exporting/asked-file";
import type { Language } from "~/domain/language";
import { languageNames } from "~/messages/common";
import { exporting } from "~/messages/exporting";
import { fileKindNames, signing as words } from "~/messages/signing";

interface DocumentsProps {
  here: string;
  languages: readonly Language[];
  requirements: number;
  /** The baseline before this one. */
  before: number | null;
  views: readonly { authorityId: string; name: string }[];
  once: string;
}

/** Every file of a baseline: what is written at once is a link, what takes long is prepared first. */
export function Documents({ here, languages, requirements, before, views, once }: DocumentsProps) {
  const { say } = useSay();
  const file = ({ name, label, as = "" }: { name: string; label: string; as?: string }) => {
    const asked = askedFile(name);
    if (asked && takesLong(asked, requirements)) return <PostButton key={name + as} variant="secondary" small action={`${here}/exports`} fields={{ file: name, as, once }}>{label}</PostButton>;
    const path = asked?.what === "redline" ? `redlines/${name.replace("changes-", "")}` : `documents/${name}`;
    return <a key={name + as} href={`${here}/${path}${as && `?as=${as}`}`}>{label}</a>;
  };
  const kinds = ["docx", "pdf", "html", "xlsx", "md"] as const;
  const named = (kind: (typeof kinds)[number], language: Language) => ({ kind: say(fileKindNames[kind]), language: say(languageNames[language]) });
  const first = languages[0] ?? "en";
  return (
    <Card title={say(words.documents)} id="documents">
      <ul className="list">
        {languages.map((one) => (
          <li key={one} className="row">{kinds.map((kind) => file({ name: `specification.${one}.${kind}`, label: say(words.documentIn, named(kind, one)) }))}</li>
        ))}
        {before !== null && (
          <li className="row">
            {languages.map((one) => (["docx", "html"] as const).map((kind) => file({ name: `changes-${before}.${one}.${kind}`, label: say(words.changesSince, { number: before, ...named(kind, one) }) })))}
          </li>
        )}
        <li className="row">
          <span>{say(words.readAs)}</span>
          {views.flatMap((view) => languages.map((one) => file({ name: `specification.${one}.docx`, as: view.authorityId, label: `${view.name} (${say(languageNames[one])})` })))}
        </li>
        <li className="row">
          {file({ name: `specification.${first}.json`, label: say(words.canonical) })} {file({ name: `specification.${first}.zip`, label: say(words.archive) })} <a href="/schemas/evidence-1.json">{say(words.schema)}</a> <a href={`${here}/exports`}>{say(exporting.yours)}</a>
        </li>
      </ul>
    </Card>
  );
}
