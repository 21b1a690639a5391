import { publicWords as words } from "~/messages/publishing";
import { Card } from "../card";
import { Facts } from "../facts";
import { usePublicAddress } from "../public-link";
import { useSay } from "../say";
import { type PublicHead, PublicPage } from "./public-page";
import { PublicRequirement, type ShownRequirement } from "./public-requirement";

interface OneRequirementProps {
  page: PublicHead;
  requirement: ShownRequirement;
  section: { id: string; label: string } | null;
  before: { id: string; label: string } | null;
  after: { id: string; label: string } | null;
  address: string;
  fixed: string;
}

/** A requirement on a page of its own, to link to. */
export function OneRequirement({ page, requirement, section, before, after, address, fixed }: OneRequirementProps) {
  const { say } = useSay();
  const to = usePublicAddress();
  const { at, reading } = page;
  return (
    <PublicPage head={page} part="/requirements" title={`${requirement.number} ${requirement.title}`}>
      {section && <p><a lang={reading} href={to(`${at}/requirements?section=${encodeURIComponent(section.id)}`)}>{section.label}</a></p>}
      <PublicRequirement at={at} lang={reading} requirement={requirement} alone />
      <Card>
        <Facts items={[{ label: say(words.permanent), value: <a href={address}>{address}</a> }, { label: say(words.inVersion), value: <a href={fixed}>{fixed}</a> }]} />
      </Card>
      <nav className="row" aria-label={say(words.requirements)}>
        {before && <a rel="prev" className="btn btn--2 btn--s" href={to(`${at}/requirements/${before.id}`)}>{say(words.before)}: {before.label}</a>}
        {after && <a rel="next" className="btn btn--2 btn--s" href={to(`${at}/requirements/${after.id}`)}>{say(words.after)}: {after.label}</a>}
      </nav>
    </PublicPage>
  );
}
