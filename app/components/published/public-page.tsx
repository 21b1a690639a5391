import type { ReactNode } from "react";
import type { Localized } from "~/domain/language";
import { formatTime } from "~/domain/wording/format";
import { consultationWords } from "~/messages/consultation";
import { deadlineWords } from "~/messages/deadlines";
import { matrixWords } from "~/messages/matrix";
import { publicWords as words, purposeNames } from "~/messages/publishing";
import { questionWords } from "~/messages/questions";
import { Notice } from "../notice";
import { Page } from "../page";
import { usePublicAddress } from "../public-link";
import { useSay } from "../say";
import { Tag } from "../tag";

export interface PublicHead {
  /** The reading language: that of the text, which may be another than the screen's. */
  reading: "en" | "lv";
  /** The address of the specification, and of what is being read of it. */
  base: string;
  at: string;
  title: string;
  number: number;
  newest: number;
  purpose: "consultation" | "tender";
  goesOutAt: string;
  demonstration: boolean;
}

/** The pages of a published specification: of the version at hand, or always of the newest. */
export const publicParts: readonly { path: string; label: Localized; ofNewest?: true }[] = [
  { path: "", label: words.overview },
  { path: "/requirements", label: words.requirements },
  { path: "/requirements?view=list", label: words.asked },
  { path: "/changes", label: words.changes, ofNewest: true },
  { path: "/questions", label: questionWords.title, ofNewest: true },
  { path: "/glossary", label: words.glossary, ofNewest: true },
  { path: "/deadlines", label: deadlineWords.title, ofNewest: true },
  { path: "/consultation", label: consultationWords.short, ofNewest: true },
  { path: "/matrix", label: matrixWords.title, ofNewest: true },
  { path: "/proof", label: words.proof },
];

interface PublicPageProps {
  head: PublicHead;
  /** Where it stands among the parts. */
  part: string;
  /** The page's own title, where it is not that of the specification. */
  title?: string;
  narrow?: boolean;
  children: ReactNode;
}

/** A page of a published version, with what everybody has to know of it. */
export function PublicPage({ head, part, title, narrow, children }: PublicPageProps) {
  const { say, language } = useSay();
  const to = usePublicAddress();
  const { at, base, number, newest, purpose, goesOutAt, demonstration } = head;
  const crumbs = [{ label: say(words.list), href: to("/published") }, ...(title ? [{ label: head.title, href: to(at) }] : [])];
  return (
    <Page
      title={title ?? head.title} breadcrumb={crumbs} narrow={narrow}
      state={<><Tag tone="blue">{say(purposeNames[purpose])}</Tag><span>{say(words.version, { number: String(number) })}, {formatTime(goesOutAt, language)}</span></>}
    >
      {demonstration && <Notice tone="amber">{say(words.demonstration)}</Notice>}
      {number !== newest && <Notice tone="red" title={say(words.older, { number: String(number), newest: String(newest) })}><p><a href={to(base)}>{say(words.toNewest, { newest: String(newest) })}</a></p></Notice>}
      <PublicTabs base={base} at={at} part={part} />
      {children}
    </Page>
  );
}

/** The ways between the pages of a published specification. */
export function PublicTabs({ base, at, part }: Pick<PublicHead, "base" | "at"> & { part: string }) {
  const { say } = useSay();
  const to = usePublicAddress();
  return (
    <nav className="tabs" aria-label={say(words.parts)}>
      <ul>
        {publicParts.map(({ path, label, ofNewest }) => (
          <li key={path}><a href={to(`${ofNewest ? base : at}${path}`)} aria-current={path === part ? "page" : undefined}>{say(label)}</a></li>
        ))}
      </ul>
    </nav>
  );
}
