import { useSay } from "~/components/say";
import { Table } from "~/components/table";
import { Tag } from "~/components/tag";
import { formatDate } from "~/domain/wording/format";
import { amendmentWords as words } from "~/messages/amendments";

interface Vote {
  authority: string;
  /** Null: has not voted. */
  name: string | null;
  agrees: boolean | null;
  reason: string | null;
  at: string | null;
}

/** Who has voted how, with what they said for the record. */
export function AmendmentVotes({ votes }: { votes: Vote[] }) {
  const { say, language } = useSay();
  const cast = ({ name, agrees }: Vote) => {
    if (name === null) return <Tag icon="…">{say(words.notVoted)}</Tag>;
    if (agrees === null) return <Tag icon="○">{say(words.abstains)}</Tag>;
    return agrees ? <Tag tone="green" icon="✓">{say(words.for)}</Tag> : <Tag tone="red" icon="✕">{say(words.against)}</Tag>;
  };
  return (
    <Table
      caption={say(words.votes)}
      columns={[words.authority, words.vote, words.statement].map((label) => ({ label: say(label) }))}
      rows={votes.map((vote) => ({
        key: vote.authority,
        cells: [<>{vote.authority}{vote.name && vote.at && <span className="sub">{vote.name}, {formatDate(vote.at, language)}</span>}</>, cast(vote), vote.reason ?? "–"],
      }))}
    />
  );
}
