import { useSay } from "~/components/say";
import { Table } from "~/components/table";
import { Tag } from "~/components/tag";
import type { ChangeClass } from "~/domain/publishing/change";
import type { Purpose, Standing } from "~/domain/publishing/publication";
import { formatTime } from "~/domain/wording/format";
import { publicationWords as words, standingNames } from "~/messages/publications";
import { changeClassNames, publicWords, purposeNames } from "~/messages/publishing";

interface PublicationTableProps {
  at: string;
  publications: { id: string; number: number; purpose: Purpose; goesOutAt: string; standing: Standing; withdrawnReason: string | null; change: { class: ChangeClass; reason: string } | null }[];
}

/** Everything that went out, will, or was withdrawn, with its proof. */
export function PublicationTable({ at, publications }: PublicationTableProps) {
  const { say, language } = useSay();
  const base = at.replace("/specifications/", "/published/");
  return (
    <Table
      caption={say(words.history)}
      columns={[words.version, words.when, words.standing, words.class].map((label) => ({ label: say(label) }))}
      rows={publications.map(({ id, number, purpose, goesOutAt, standing, withdrawnReason, change }) => ({
        key: id,
        cells: [
          standing === "public" ? <a href={`${base}/versions/${number}`}>{say(publicWords.version, { number: String(number) })}</a> : standing === "withdrawn" ? "–" : say(publicWords.version, { number: String(number) }),
          formatTime(goesOutAt, language),
          <><Tag tone={standing === "public" ? "green" : standing === "scheduled" ? "amber" : "neutral"}>{say(standingNames[standing])}</Tag> {say(purposeNames[purpose])}{withdrawnReason && `: ${withdrawnReason}`} {standing === "public" && <a href={`${base}/versions/${number}/proof`}>{say(publicWords.proof)}</a>}</>,
          change ? `${say(changeClassNames[change.class])}${change.reason && `: ${change.reason}`}` : "–",
        ],
      }))}
    />
  );
}
