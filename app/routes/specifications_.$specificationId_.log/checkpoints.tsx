import { Card } from "~/components/card";
import { useSay } from "~/components/say";
import { Table } from "~/components/table";
import { formatTime } from "~/domain/wording/format";
import { proofs as words } from "~/messages/proofs";
import { specification } from "~/messages/specification";

interface CheckpointsProps {
  at: string;
  /** The longest first. */
  checkpoints: { size: number; at: string; key: string; rootHash: string }[];
}

/** The newest signed states of the log, to be kept by whoever wants to check it later. */
export function Checkpoints({ at, checkpoints }: CheckpointsProps) {
  const { say, language } = useSay();
  const [newest] = checkpoints;
  return (
    <Card title={say(words.checkpoints)} id="checkpoints">
      <p>{say(words.checkpointText)}</p>
      {newest ? (
        <>
          <p><a href={`${at}/checkpoint`} download>{say(words.newest)}</a></p>
          <Table
            caption={say(words.checkpoints)}
            captionHidden
            columns={[{ label: say(words.entries) }, { label: say(specification.when) }, { label: say(words.root) }, { label: say(words.consistency) }]}
            rows={checkpoints.map(({ size, at: when, rootHash }) => ({
              key: String(size),
              cells: [
                <a href={`${at}/checkpoint?size=${size}`} download>{size}</a>, formatTime(when, language), <span className="hash">{rootHash}</span>,
                size === newest.size ? "–" : <a href={`${at}/consistency?from=${size}`} download>{size} → {newest.size}</a>,
              ],
            }))}
          />
          <p className="hint">{say(words.checkpointKey)}: <span className="hash">{newest.key}</span></p>
        </>
      ) : (
        <p>{say(words.noCheckpoint)}</p>
      )}
    </Card>
  );
}
