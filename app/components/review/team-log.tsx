import { formatTime } from "~/domain/wording/format";
import { clarificationActNames, triageWords as words } from "~/messages/triage";
import { Card } from "../card";
import { useSay } from "../say";
import { Table } from "../table";

/** The log that only the clarification team reads. */
export function TeamLog({ entries, at }: { entries: readonly { ordinal: number; at: string; act: string; who: string; questionId: string | null }[]; at: string }) {
  const { say, language } = useSay();
  const named = (act: string) => { const name = clarificationActNames[act]; return name ? say(name) : act; };
  return (
    <Card title={say(words.teamLog)}>
      <p className="hint">{say(words.teamLogText)}</p>
      <Table
        caption={say(words.teamLog)} captionHidden columns={[words.when, words.who, words.what].map((label) => ({ label: say(label) }))}
        rows={entries.map(({ ordinal, at: moment, act, who, questionId }) => ({
          key: String(ordinal), cells: [formatTime(moment, language), who || say(words.aVendor), questionId ? <a href={`${at}/questions/${questionId}`}>{named(act)}</a> : named(act)],
        }))}
      />
    </Card>
  );
}
