import { checkWords as words } from "~/messages/checks";
import { useSay } from "../say";

interface LegalNoteProps {
  packs: { id: string; version: string; date: string; title: string }[];
  /** Countries without rules of their own. */
  unknown: string[];
}

/** What was checked by which rules, and that it is no legal advice: on every screen that shows a legal check. */
export function LegalNote({ packs, unknown }: LegalNoteProps) {
  const { say } = useSay();
  return (
    <div className="hint">
      <p><strong>{say(words.notAdvice)}</strong> {say(words.adviceText)}</p>
      <p>{say(words.packs)}: {packs.map((one) => `${say(words.pack, one)} [${one.id}]`).join("; ")}.</p>
      {unknown.length > 0 && <p>{say(words.noPack, { countries: unknown.join(", ") })}</p>}
    </div>
  );
}
