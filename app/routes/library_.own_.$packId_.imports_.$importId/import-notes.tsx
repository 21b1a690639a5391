import { Card } from "~/components/card";
import { useSay } from "~/components/say";
import { Tag, type Tone } from "~/components/tag";
import { type ImportNote, noteKinds } from "~/domain/library/import";
import { importWords as words, noteKindNames, noteNames } from "~/messages/packs";

const tones: Record<ImportNote["kind"], Tone> = { bad: "red", dropped: "amber", "not-understood": "amber", changed: "blue" };
const mostShown = 100;

/** Everything that was not taken over as it stands, gathered by what it is; nothing is left out in silence. */
export function ImportNotes({ notes }: { notes: readonly ImportNote[] }) {
  const { say } = useSay();
  if (notes.length === 0) return null;
  const groups = noteKinds.flatMap((kind) => {
    const codes = [...new Set(notes.filter((note) => note.kind === kind).map((note) => note.code))];
    return codes.map((code) => ({ kind, code, notes: notes.filter((note) => note.kind === kind && note.code === code) }));
  });
  return (
    <Card title={say(words.notes)}>
      {groups.map(({ kind, code, notes: group }) => (
        <details key={kind + code} open={kind === "bad"}>
          <summary>
            <Tag tone={tones[kind]}>{say(noteKindNames[kind])}</Tag> {say(noteNames[code])} <span className="cnt">{group.length}</span>
          </summary>
          <ul>
            {group.slice(0, mostShown).map(({ place, detail }, index) => <li key={place + detail + String(index)}><strong>{place}</strong>{detail && `: ${detail}`}</li>)}
            {group.length > mostShown && <li>{say(words.more, { count: group.length - mostShown })}</li>}
          </ul>
        </details>
      ))}
    </Card>
  );
}
