import { ButtonLink, PostButton } from "~/components/button";
import { useSay } from "~/components/say";
import { compose } from "~/messages/compose";
import { specification as words } from "~/messages/specification";

interface SectionSideProps {
  at: string;
  mayEdit: boolean;
  first: boolean;
  last: boolean;
  /** Retired requirements still hold a section that looks empty: then the act says so. */
  empty: boolean;
}

/** What can be done with the section as a whole. */
export function SectionSide({ at, mayEdit, first, last, empty }: SectionSideProps) {
  const { say } = useSay();
  if (!mayEdit) return <aside className="side" aria-label={say(compose.section)}><p className="hint">{say(words.readOnly)}</p></aside>;
  return (
    <aside className="side stack" aria-label={say(compose.section)}>
      <p className="row">
        <ButtonLink href={`${at}/clauses`}>{say(compose.fromLibrary)}</ButtonLink>
        <ButtonLink variant="secondary" href={`${at}/local-clauses`}>{say(compose.writeOwn)}</ButtonLink>
      </p>
      <p className="hint">{say(compose.moveHint)}</p>
      <h2>{say(compose.section)}</h2>
      <p className="row">
        <ButtonLink small variant="secondary" href={`${at}/title`}>{say(compose.rename)}</ButtonLink>
        {!first && <PostButton small variant="secondary" action={`${at}/place`} fields={{ move: "up" }}>{say(compose.moveUp)}</PostButton>}
        {!last && <PostButton small variant="secondary" action={`${at}/place`} fields={{ move: "down" }}>{say(compose.moveDown)}</PostButton>}
        {empty && <PostButton small variant="secondary" action={`${at}/removal`}>{say(compose.remove)}</PostButton>}
      </p>
    </aside>
  );
}
