import { type Language, languages } from "~/domain/language";
import { type Clause, formulations, levels, rightsModes, topics, verificationMethods } from "~/domain/library/clause";
import { languageNames, levelNames } from "~/messages/common";
import { requirementWords } from "~/messages/compose";
import { formulationNames, methodNames, rightsNames, topicNames } from "~/messages/library";
import { ownPackWords as words } from "~/messages/packs";
import { ClauseParameters } from "./clause-parameters";
import { Select, TextArea, TextField } from "./form";
import { useRejection } from "./rejection";
import { useSay } from "./say";

type Editable = Omit<Clause, "sourceText">;

/** Every field of a clause that an authority writes. Field names follow the clause, so that errors find their field. */
export function ClauseForm({ clause, prefix }: { clause: Editable | null; prefix: string }) {
  const { say } = useSay();
  const { errorOf, typed } = useRejection();
  const [source] = clause?.sources ?? [];
  const field = (name: string, before = "") => ({ name: `clause.${name}`, value: typed(`clause.${name}`, before), error: errorOf(`clause.${name}`) });
  const listed = (type: "requires" | "conflicts") => clause?.relations.filter((relation) => relation.type === type).map((relation) => relation.clause).join(" ") ?? "";
  const named = (label: keyof typeof words, one: Language) => say(words[label], { language: say(languageNames[one]) });
  const options = <Key extends string>(keys: readonly Key[], labels: Record<Key, { en: string; lv: string }>) => keys.map((value) => ({ value, label: say(labels[value]) }));
  return (
    <>
      {!clause && <TextField {...field("id", `${prefix}-`)} label={say(words.clauseId)} hint={say(words.clauseIdHint, { prefix })} required />}
      {languages.map((one) => (
        <div key={one} className="stack">
          <TextField {...field(`title.${one}`, clause?.title[one])} lang={one} label={named("titleIn", one)} required />
          <TextArea {...field(`text.${one}`, clause?.text[one])} lang={one} rows={5} label={named("textIn", one)} hint={say(words.textHint)} />
        </div>
      ))}
      <Select {...field("level", clause?.level ?? "shall")} label={say(words.obligation)} options={options(levels, levelNames)} />
      <Select {...field("topic", clause?.topic ?? "platform")} label={say(words.topic)} options={options(topics, topicNames)} />
      <Select {...field("formulation", clause?.formulation ?? "a")} label={say(words.formulation)} options={options(formulations, formulationNames)} />
      <ClauseParameters parameters={clause?.parameters ?? []} />
      <Select {...field("verification.method", clause?.verification.method ?? "inspection")} label={say(requirementWords.method)} options={options(verificationMethods, methodNames)} />
      {languages.map((one) => <TextArea key={one} {...field(`verification.text.${one}`, clause?.verification.text[one])} lang={one} rows={2} label={named("verificationIn", one)} />)}
      {languages.map((one) => <TextArea key={one} {...field(`evidence.${one}`, clause?.evidence[one])} lang={one} rows={2} label={named("evidenceIn", one)} />)}
      {languages.map((one) => <TextArea key={one} {...field(`why.${one}`, clause?.why[one])} lang={one} rows={3} label={named("whyIn", one)} />)}
      <TextField {...field("source.document", source?.document)} error={errorOf("clause.sources.0.document")} label={say(words.sourceDocument)} required />
      <TextField {...field("source.version", source?.version)} error={errorOf("clause.sources.0.version")} label={say(words.sourceVersion)} required />
      <TextField {...field("source.date", source?.date)} error={errorOf("clause.sources.0.date")} label={say(words.sourceDate)} required />
      <TextField {...field("source.url", source?.url)} error={errorOf("clause.sources.0.url")} label={say(words.sourceUrl)} type="url" required />
      <Select {...field("rights.mode", clause?.rights.mode ?? "paraphrase")} label={say(words.mode)} options={options(rightsModes, rightsNames)} />
      <TextField {...field("rights.licence", clause?.rights.licence)} label={say(words.licence)} required />
      <TextField {...field("standards", clause?.standards.filter((use) => use.role === "required").map((use) => use.standard).join(" "))} label={say(words.standards)} optional />
      <TextField {...field("requires", listed("requires"))} error={errorOf("clause.relations")} label={say(words.requires)} optional />
      <TextField {...field("conflicts", listed("conflicts"))} label={say(words.conflictsWith)} optional />
    </>
  );
}
