import { ButtonLink, PostButton } from "~/components/button";
import { useSay } from "~/components/say";
import { amendmentWords } from "~/messages/amendments";
import { compose } from "~/messages/compose";
import { layerWords } from "~/messages/layers";
import { positionWords } from "~/messages/positions";
import { specification as words } from "~/messages/specification";

interface SectionSideProps {
  at: string;
  mayEdit: boolean;
  /** Whether the reader takes positions for its authority, and whether it proposes or suggests changes. */
  mayAccept: boolean;
  mayPropose: boolean;
  first: boolean;
  last: boolean;
  /** Retired requirements still hold a section that looks empty: then the act says so. */
  empty: boolean;
}

/** What can be done with the section as a whole. */
export function SectionSide({ at, mayEdit, mayAccept, mayPropose, first, last, empty }: SectionSideProps) {
  const { say } = useSay();
  const agreeing = (mayAccept || mayPropose) && (
    <p className="row">
      {mayAccept && <ButtonLink small variant="secondary" href={`${at}/acceptance`}>{say(positionWords.acceptSection)}</ButtonLink>}
      {mayPropose && <ButtonLink small variant="secondary" href={`${at}/amendments`}>{say(amendmentWords.proposeAddition)}</ButtonLink>}
    </p>
  );
  if (!mayEdit) return <aside className="side stack" aria-label={say(compose.section)}><p className="hint">{say(words.readOnly)}</p>{agreeing}</aside>;
  return (
    <aside className="side stack" aria-label={say(compose.section)}>
      <p className="row">
        <ButtonLink href={`${at}/clauses`}>{say(compose.fromLibrary)}</ButtonLink>
        <ButtonLink variant="secondary" href={`${at}/local-clauses`}>{say(compose.writeOwn)}</ButtonLink>
        <ButtonLink variant="secondary" href={`${at}/local-clauses?own=yes`}>{say(layerWords.addOwn)}</ButtonLink>
      </p>
      <p className="hint">{say(compose.moveHint)}</p>
      {agreeing}
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
