import type { ReactNode } from "react";
import type { Localized } from "~/domain/language";
import { formatTime } from "~/domain/wording/format";
import { publicWords } from "~/messages/publishing";
import { questionWords as words } from "~/messages/questions";
import { Notice } from "../notice";
import { Page } from "../page";
import { inPublicLanguage } from "../public-link";
import { useSay } from "../say";

interface AskingPageProps {
  /** Null where only what was typed is known: the way back then is the browser's. */
  at: { base: string; title: string } | null;
  title: Localized;
  round?: { opensAt: string; questionsUntil: string } | null;
  children: ReactNode;
}

/** A page on which a vendor asks: whether questions are taken now stands on top. */
export function AskingPage({ at, title, round, children }: AskingPageProps) {
  const { say, language } = useSay();
  const crumbs = at ? [{ label: say(publicWords.list), href: inPublicLanguage("/published", language) }, { label: at.title, href: inPublicLanguage(at.base, language) }, { label: say(words.title), href: inPublicLanguage(`${at.base}/questions`, language) }] : [];
  return (
    <Page title={say(title)} breadcrumb={crumbs} narrow>
      {round === null && <Notice tone="amber">{say(words.closed)}</Notice>}
      {round && <p>{say(words.until, { from: formatTime(round.opensAt, language), until: formatTime(round.questionsUntil, language) })}</p>}
      {children}
    </Page>
  );
}
