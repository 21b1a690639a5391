import { Card } from "~/components/card";
import { Notice } from "~/components/notice";
import { useSay } from "~/components/say";
import { Table } from "~/components/table";
import { Tag } from "~/components/tag";
import { type PartlyLocalized, inLanguage } from "~/domain/language";
import type { Signature } from "~/domain/signing/signature";
import { verdictOf } from "~/domain/signing/verdict";
import type { VerificationStep } from "~/domain/signing/verification";
import { formatTime } from "~/domain/wording/format";
import { signing } from "~/messages/signing";
import { specification } from "~/messages/specification";
import { stepSentences, verification as words } from "~/messages/verification";

export interface VerdictProps {
  steps: VerificationStep[];
  about: { title: PartlyLocalized; number: number; frozenAt: string } | null;
  signatures: (Signature & { authority: string })[];
}

/** The answer in one sentence, then everything that it rests on. */
export function Verdict({ steps, about, signatures }: VerdictProps) {
  const { say, language } = useSay();
  const verdict = verdictOf(steps);
  const tones = { genuine: "green", unsigned: "amber", unknown: "amber", uncompared: "amber", forged: "red" } as const;
  return (
    <>
      <Notice tone={tones[verdict]} title={say(words[verdict])}>
        {about && <p>{say(words.what, { title: inLanguage(about.title, language), number: about.number, date: formatTime(about.frozenAt, language) })}</p>}
      </Notice>
      <Card title={say(words.steps)}>
        <ul className="list">
          {steps.map(({ check, ok, open, place, found, expected }) => (
            <li key={check}>
              <Tag tone={ok ? "green" : open ? "amber" : "red"} icon={ok ? "✓" : open ? "?" : "✕"}>{say(ok ? words.ok : open ? words[open] : words.no)}</Tag> {say(stepSentences[check])}
              {!ok && (
                <span className="sub">
                  {[place, found === undefined ? "" : say(words.found, { text: found }), expected === undefined ? "" : say(words.expected, { text: expected })].filter(Boolean).join(" · ")}
                </span>
              )}
            </li>
          ))}
        </ul>
      </Card>
      {signatures.length > 0 && (
        <Table
          caption={say(words.signatures)}
          columns={[specification.authority, signing.sign, signing.mandate, specification.when].map((label) => ({ label: say(label) }))}
          rows={signatures.map((one) => ({ key: one.authorityId, cells: [one.authority, `${one.name}, ${one.position}`, `${one.capacity}; ${one.mandate}`, formatTime(one.signedAt, language)] }))}
        />
      )}
    </>
  );
}
