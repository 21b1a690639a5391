import { Fragment } from "react";
import { FindingItem, type FindingFacts } from "~/components/checks/finding-item";
import { MendButton, type MendFacts } from "~/components/checks/mend-button";
import { useSay } from "~/components/say";
import { checkWords as words } from "~/messages/checks";

interface ListedFinding extends FindingFacts {
  href: string;
  mendForm: MendFacts | null;
  waiveHref: string | null;
}

interface FindingGroupsProps {
  at: string;
  /** The address of this page, to come back to. */
  here: string;
  groups: { key: string; section: string | null; requirement: { id: string; label: string } | null; found: ListedFinding[] }[];
}

/** Findings by place: the whole first, then section by section and requirement by requirement. */
export function FindingGroups({ at, here, groups }: FindingGroupsProps) {
  const { say } = useSay();
  return groups.map(({ key, section, requirement, found }) => (
    <Fragment key={key}>
      {section !== null && <h2>{section || say(words.whole)}</h2>}
      <section className="card card__b" aria-label={requirement?.label ?? say(words.whole)}>
        {requirement && <h3><a href={`${at}/requirements/${requirement.id}`}>{requirement.label}</a></h3>}
        <ul className="list plain findings">
          {found.map((finding) => (
            <FindingItem key={finding.key} finding={finding} href={finding.href}>
              {(finding.mendForm || finding.waiveHref) && (
                <div className="row">
                  {finding.mendForm && <MendButton mend={finding.mendForm} back={here} />}
                  {finding.waiveHref && <a href={finding.waiveHref}>{say(words.waive)}<span className="vh">: {finding.name}</span></a>}
                </div>
              )}
            </FindingItem>
          ))}
        </ul>
      </section>
    </Fragment>
  ));
}
