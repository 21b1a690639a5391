import { Checkboxes, Select, TextField } from "~/components/form";
import { useRejection } from "~/components/rejection";
import { useSay } from "~/components/say";
import type { TopicRule } from "~/domain/agreement/agreement";
import type { Localized } from "~/domain/language";
import { decisionRules } from "~/domain/specification/decision";
import { agreement as words, kindNames } from "~/messages/agreement";

const shown = (value: number | null | undefined) => (value === null || value === undefined ? "" : String(value));

/** Every field of a topic's rule as it holds what is saved. */
export const ruleFieldsOf = (at: string, title: string, rule: TopicRule | null, say: (sentence: Localized) => string) =>
  ([["kind", words.kind, rule?.kind ?? ""], ["share", words.share, shown(rule?.share)], ["of", words.of, rule?.of ?? "entitled"], ["quorum", words.quorum, shown(rule?.quorum)], ["periodDays", words.period, shown(rule?.periodDays)], ["silenceConsents", words.silence, rule?.silenceConsents ? "yes" : ""]] as const).map(
    ([name, label, saved]) => ({ name: `${at}.${name}`, label: `${title}: ${say(label)}`, saved }),
  );

/** The rule of one topic; closed where it has none of its own. */
export function RuleFields({ at, title, rule }: { at: string; title: string; rule: TopicRule | null }) {
  const { say } = useSay();
  const { typed, errorOf } = useRejection();
  const general = at === "rules.general";
  const saved = new Map(ruleFieldsOf(at, title, rule, say).map((one) => [one.name, one.saved]));
  const value = (name: string) => typed(`${at}.${name}`, saved.get(`${at}.${name}`));
  const number = (name: "share" | "quorum" | "periodDays", label: Localized, hint?: Localized) => (
    <TextField name={`${at}.${name}`} label={say(label)} hint={hint && say(hint)} inputMode="numeric" optional value={value(name)} error={errorOf(`${at}.${name}`)} />
  );
  const fields = (
    <div className="stack">
      <Select
        name={`${at}.kind`} label={say(words.kind)} value={value("kind")} error={errorOf(`${at}.kind`)}
        options={[...(general ? [] : [{ value: "", label: say(words.asGeneral) }]), ...decisionRules.map((kind) => ({ value: kind, label: say(kindNames[kind]) }))]}
      />
      <Select name={`${at}.of`} label={say(words.of)} value={value("of")} error={errorOf(`${at}.of`)} options={(["entitled", "cast"] as const).map((of) => ({ value: of, label: say(words[of]) }))} />
      <div className="fields">
        {number("share", words.share, words.shareHint)}
        {number("quorum", words.quorum)}
        {number("periodDays", words.period)}
      </div>
      <Checkboxes name={`${at}.silenceConsents`} legend={say(words.silenceTitle)} values={value("silenceConsents") === "yes" ? ["yes"] : []} options={[{ value: "yes", label: say(words.silence) }]} />
    </div>
  );
  if (general) return <fieldset className="f stack"><legend>{title}</legend>{fields}</fieldset>;
  const wrong = ["kind", "share", "quorum", "periodDays"].some((name) => errorOf(`${at}.${name}`));
  return (
    <details className="card" open={Boolean(value("kind")) || wrong}>
      <summary>{title}: {say(value("kind") ? words.ownRule : words.asGeneralShort)}</summary>
      <div className="card__b">{fields}</div>
    </details>
  );
}
