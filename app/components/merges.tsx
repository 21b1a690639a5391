import { deltaBetween, redline } from "~/domain/specification/text-delta";
import { componentWords } from "~/messages/components";
import { drafting as words } from "~/messages/drafting";
import { PostButton } from "./button";
import { Card } from "./card";
import { Notice } from "./notice";
import { useSay } from "./say";
import { Redline } from "./wording";

interface MergesProps {
  merges: readonly { name: string; mine: string; theirs: string; merged: string | null }[];
  labelOf: (name: string) => string;
  /** Where the requirement as it is now stands, and the draft that is forgotten with it. */
  theirs: { at: string; draft: string; back: string };
}

/** Both texts of each field, side by side, and what became of them: the form below starts from there. */
export function Merges({ merges, labelOf, theirs }: MergesProps) {
  const { say } = useSay();
  if (merges.length === 0) return null;
  return (
    <>
      {merges.map(({ name, mine, theirs: saved, merged }) => {
        const lang = name.split(".").at(-1) ?? "";
        return (
          <Card key={name} title={labelOf(name)}>
            <div className="moments">
              <div><h3>{say(componentWords.mine)}</h3><p className="clause" lang={lang}>{mine}</p></div>
              <div><h3>{say(componentWords.theirs)}</h3><p className="clause" lang={lang}>{saved}</p></div>
            </div>
            <h3>{say(componentWords.changes)}</h3>
            <Redline parts={redline(saved, deltaBetween(saved, mine)) ?? []} lang={lang} />
            <Notice tone={merged === null ? "amber" : "info"}>{say(merged === null ? words.overlap : words.merged)}</Notice>
          </Card>
        );
      })}
      <PostButton variant="secondary" action={`${theirs.at}/drafts`} fields={{ form: theirs.draft, discard: "yes", back: theirs.back }}>{say(words.keepTheirs)}</PostButton>
    </>
  );
}
