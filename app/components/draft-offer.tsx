import { formatTime } from "~/domain/wording/format";
import { drafting as words } from "~/messages/drafting";
import { ButtonLink, PostButton } from "./button";
import { Notice } from "./notice";
import { useSay } from "./say";

interface DraftOfferProps {
  at: string;
  here: string;
  draft: { form: string; savedAt: string; taken: boolean; stale: boolean };
}

/** Offers what a person typed earlier and did not send. */
export function DraftOffer({ at, here, draft: { form, savedAt, taken, stale } }: DraftOfferProps) {
  const { say, language } = useSay();
  return (
    <Notice tone="amber" title={say(taken ? words.taken : words.unsent, { time: formatTime(savedAt, language) })}>
      {stale && <p>{say(words.stale)}</p>}
      <p className="row">
        {!taken && <ButtonLink small href={`${here}?draft=yes`}>{say(words.takeUp)}</ButtonLink>}
        <PostButton small variant="secondary" action={`${at}/drafts`} fields={{ form, discard: "yes", back: here }}>{say(words.discard)}</PostButton>
      </p>
    </Notice>
  );
}

/** Where a form says what has become of what is being typed. Empty without script: then nothing is saved before it is sent. */
export function DraftState() {
  const { say } = useSay();
  return <p className="draft-state" role="status" data-draft-state data-saving={say(words.saving)} data-saved={say(words.saved)} data-failed={say(words.failed)} />;
}
