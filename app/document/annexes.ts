import type { FrozenParameter, FrozenRequirement } from "../domain/signing/baseline";
import { deltaBetween, redline } from "../domain/specification/text-delta";
import { formatDate } from "../domain/wording/format";
import { type Block, type Run, text } from "./block";
import { type Reader, shownValue } from "./reader";
import { documentWords as w, levelWords } from "./words";

/** Every parameter with what each authority wanted and what holds. */
export function valuesAnnex(requirements: readonly FrozenRequirement[], reader: Reader): Block[] {
  const { language, say, authorityName, as } = reader;
  const rows = requirements.flatMap((requirement) =>
    requirement.parameters.map((one) => [
      [{ kind: "reference" as const, text: requirement.number, anchor: `r-${requirement.id}` }],
      text(one.parameter.label[language]),
      text(
        one.common === null
          ? one.values.filter((own) => as === null || own.authorityId === as).map(({ authorityId, value }) => `${authorityName(authorityId)}: ${shownValue(one.parameter, value, language)}`).join("; ")
          : shownValue(one.parameter, one.common, language),
      ),
      text(settledWords(one, reader)),
    ]),
  );
  return [
    { kind: "heading", level: 1, number: null, text: say(w.annexValues), anchor: "annex-values" },
    ...(rows.length === 0
      ? [{ kind: "paragraph" as const, runs: text(say(w.noValues)) }]
      : [{
          kind: "table" as const,
          caption: say(w.annexValues),
          columns: [{ label: say(w.requirement), width: 12 }, { label: say(w.parameter), width: 24 }, { label: say(w.values), width: 32 }, { label: say(w.decided), width: 32 }],
          rows,
        }]),
  ];
}

function settledWords({ common, settlement }: FrozenParameter, { language, say, authorityName }: Reader): string {
  if (!settlement) return say(common === null ? w.own : w.sameForAll);
  const votes = settlement.votes.map((vote) => `${authorityName(vote.authorityId)} ${say(vote.agrees ? w.inFavour : w.against)}`).join(", ");
  return say(settlement.kind === "joint" ? w.joint : w.separate, { date: formatDate(settlement.decidedAt, language), votes, reason: settlement.reason });
}

/** What the authorities changed in library clauses, word by word. */
export function deviationsAnnex(requirements: readonly FrozenRequirement[], reader: Reader): Block[] {
  const { say } = reader;
  const changed = requirements.filter(({ origin }) => origin && origin.deviates.length > 0);
  return [
    { kind: "heading", level: 1, number: null, text: say(w.annexDeviations), anchor: "annex-deviations" },
    ...(changed.length === 0
      ? [{ kind: "paragraph" as const, runs: text(say(w.noDeviations)) }]
      : [{
          kind: "table" as const,
          caption: say(w.annexDeviations),
          columns: [{ label: say(w.requirement), width: 14 }, { label: say(w.changedText), width: 86 }],
          rows: changed.map((requirement) => [
            [{ kind: "reference" as const, text: requirement.number, anchor: `r-${requirement.id}` }],
            deviationRuns(requirement, reader),
          ]),
        }]),
  ];
}

function deviationRuns(requirement: FrozenRequirement, { language, say, runsOf }: Reader): Run[] {
  const { origin, level, title } = requirement;
  if (!origin) return [];
  // Readers compare sentences, not placeholders: both sides are filled in before they are compared.
  const filled = (words: string) => runsOf(requirement, words).map((run) => run.text).join("");
  const runs: Run[][] = [];
  if (origin.deviates.includes("title")) runs.push(redlineRuns(origin.title[language] ?? "", title[language] ?? ""));
  if (origin.deviates.includes("text")) runs.push(redlineRuns(filled(origin.text[language] ?? ""), filled(requirement.text[language] ?? "")));
  if (origin.deviates.includes("level")) runs.push(text(say(w.levelChanged, { from: say(levelWords[origin.level].name), to: say(levelWords[level].name) })));
  if (origin.deviates.includes("verification")) runs.push(text(say(w.verificationChanged)));
  return runs.flatMap((part, index) => (index === 0 ? part : [...text(" · "), ...part]));
}

const redlineKinds = { same: "text", added: "inserted", removed: "deleted" } as const;

function redlineRuns(from: string, to: string): Run[] {
  return (redline(from, deltaBetween(from, to)) ?? []).map((part) => ({ kind: redlineKinds[part.kind], text: part.text }));
}
