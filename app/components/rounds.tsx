import type { Phase } from "~/domain/calendar/round";
import type { Language, PartlyLocalized } from "~/domain/language";
import { languageNames } from "~/messages/common";
import { phaseLooks, roundWords as words } from "~/messages/rounds";
import { TextArea, TextField } from "./form";
import { useRejection } from "./rejection";
import { useSay } from "./say";
import { Tag } from "./tag";
import { TimeField } from "./time-field";

export function PhaseTag({ phase }: { phase: Phase }) {
  const { say } = useSay();
  const { word, icon, tone } = phaseLooks[phase];
  return <Tag tone={tone} icon={icon}>{say(word)}</Tag>;
}

interface RoundFieldsProps {
  times: { opensAt: string; questionsUntil: string; answersUntil: string; timeZone: string };
  summary: PartlyLocalized;
  languages: readonly Language[];
}

/** Times and summary of a round. */
export function RoundFields({ times, summary, languages }: RoundFieldsProps) {
  const { typed, errorOf } = useRejection();
  const { say } = useSay();
  const of = (name: keyof typeof times) => ({ name, value: typed(name, times[name]), error: errorOf(name) });
  return (
    <>
      <TextField {...of("timeZone")} label={say(words.zone)} hint={say(words.zoneHint)} />
      <TimeField {...of("opensAt")} label={say(words.opensAt)} hint={say(words.opensHint)} />
      <TimeField {...of("questionsUntil")} label={say(words.questionsUntil)} />
      <TimeField {...of("answersUntil")} label={say(words.answersUntil)} />
      <TextsFields name="summary" label={say(words.summary)} hint={say(words.summaryHint)} texts={summary} languages={languages} />
    </>
  );
}

/** One text in each language of the specification. */
export function TextsFields({ name, label, hint, texts, languages }: { name: string; label: string; hint: string; texts: PartlyLocalized; languages: readonly Language[] }) {
  const { typed, errorOf } = useRejection();
  const { say } = useSay();
  return languages.map((one) => (
    <TextArea
      key={one} name={`${name}.${one}`} lang={one} rows={5} label={say(words.summaryIn, { what: label, language: say(languageNames[one]) })} hint={hint}
      value={typed(`${name}.${one}`, texts[one])} error={errorOf(`${name}.${one}`)}
    />
  ));
}
