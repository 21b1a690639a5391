import type { PartlyLocalized } from "~/domain/language";
import type { Severity } from "~/domain/checks/rule-pack";
import { checkWords } from "~/messages/checks";
import { languageNames } from "~/messages/common";
import { requirementWords as words } from "~/messages/compose";
import { drafting } from "~/messages/drafting";
import { CheckedSummary, CheckedText, type TypedFinding } from "./checks/checked-text";
import { LegalNote } from "./checks/legal-note";
import { TextArea, TextField } from "./form";
import { Merges } from "./merges";
import { useRejection } from "./rejection";
import { requirementCrumbs } from "./requirement-crumbs";
import { RequirementForm } from "./requirement-form";
import { useSay } from "./say";

interface WordingPageProps {
  page: { at: string; specificationTitle: string; requirementId: string; requirementTitle: string; revision: number; mayEdit: boolean; languages: readonly ("en" | "lv")[] };
  title: PartlyLocalized;
  text: PartlyLocalized;
  names: string[];
  form: string;
  draft: { form: string; savedAt: string; taken: boolean; stale: boolean; merges: { name: string; mine: string; theirs: string; merged: string | null }[] } | null;
  /** What the checks find in the text that is shown; null where that was not asked. */
  checked: { found: { language: string; found: TypedFinding[] }[]; other: TypedFinding[]; counts: { severity: Severity; count: number }[]; packs: { id: string; version: string; date: string; title: string }[]; unknown: string[] } | null;
}

/** The form for title and text of a requirement, with what the checks find under each language. */
export function WordingPage({ page, title, text, names, form, draft, checked }: WordingPageProps) {
  const { errorOf, typed, rejection } = useRejection();
  const { say } = useSay();
  const here = `${page.at}/${form}`;
  const nameOf = (one: keyof typeof languageNames) => say(languageNames[one]);
  const labelOf = (name: string) => {
    const [field, one] = name.split(".");
    return say(field === "title" ? words.titleIn : words.textIn, { language: nameOf(one === "lv" ? "lv" : "en") });
  };
  const merges = rejection?.merges ?? (draft?.taken ? draft.merges : []);
  const before = <Merges merges={merges} labelOf={labelOf} theirs={{ at: page.at, draft: form, back: `${page.at}/requirements/${page.requirementId}` }} />;
  const hint = say(words.placeholders, { names: names.map((name) => `{{${name}}}`).join(", "), ref: "{{ref:…}}" });
  const foundIn = (one: string) => checked?.found.find(({ language }) => language === one)?.found ?? [];
  return (
    <RequirementForm
      title={say(words.changeText)} crumbs={requirementCrumbs(page, true)} may={page.mayEdit} revision={page.revision} before={before} action={here} check={{ address: `${here}/check`, label: say(checkWords.checkNow) }}
      autosave={{ at: page.at, form, draft }} button={merges.length > 0 ? say(drafting.saveMerged) : undefined} after={checked && <LegalNote packs={checked.packs} unknown={checked.unknown} />}
    >
      {page.languages.map((one) => (
        <div key={one} className="stack">
          <TextField name={`title.${one}`} lang={one} label={labelOf(`title.${one}`)} value={typed(`title.${one}`, title[one])} error={errorOf(`title.${one}`)} />
          <TextArea name={`text.${one}`} lang={one} rows={6} label={labelOf(`text.${one}`)} hint={hint} value={typed(`text.${one}`, text[one])} error={errorOf(`text.${one}`)} />
          <CheckedText name={one} label={say(checkWords.hereIn, { language: nameOf(one) })} found={foundIn(one)} />
        </div>
      ))}
      <CheckedText name="other" label={say(checkWords.hereOther)} found={checked?.other ?? []} />
      <CheckedSummary counts={checked?.counts ?? []} />
    </RequirementForm>
  );
}
