import { escaped } from "~/exporters/xml";
import { digest as words, digestSubject } from "~/messages/digest";
import { say, sayCount } from "~/messages/say";
import { sha256 } from "~/domain/sha256";
import type { Digest } from "~db/digests";
import type { Store } from "~db/store";
import { type NoticeGroup, shownNotices } from "./shown-notices";

export interface Letter {
  to: { name: string; address: string };
  subject: string;
  text: string;
  html: string;
  messageId: string;
  /** Where the digest can be stopped. */
  preferences: string;
}

const mostShown = 50;

/** A digest as a letter in the person's language: what happened and where, with links; no text of requirements or comments. */
export async function letterOf(store: Store, digest: Digest, origin: string): Promise<Letter> {
  const { name, email, language, notices } = digest;
  const groups = await shownNotices(store, notices.slice(0, mostShown), language);
  const preferences = `${origin}/account/mail`;
  const parts = {
    greeting: say(language, words.greeting, { name }), more: notices.length > mostShown ? say(language, words.more) : "",
    inbox: { label: say(language, words.inbox), href: `${origin}/inbox` }, preferences: { label: say(language, words.preferences), href: preferences },
  };
  const subject = sayCount(language, digestSubject, notices.length);
  return {
    to: { name, address: email }, subject, preferences,
    text: asText(groups, parts, origin),
    html: asHtml(groups, parts, origin, { language, subject }),
    // The same notices are the same message: a mail system that gets it twice can tell.
    messageId: `<${sha256(notices.map(({ id }) => id).join(" ")).slice(0, 32)}@${new URL(origin).hostname}>`,
  };
}

type Link = { label: string; href: string };
type Parts = { greeting: string; more: string; inbox: Link; preferences: Link };

function asText(groups: readonly NoticeGroup[], { greeting, more, inbox, preferences }: Parts, origin: string): string {
  const lines = groups.flatMap(({ title, notices }) => ["", title, ...notices.flatMap(({ sentence, requirement, href }) => [`- ${sentence}${requirement && `: ${requirement}`}`, `  ${origin}${href}`])]);
  return [greeting, ...lines, "", ...(more ? [more] : []), `${inbox.label}: ${inbox.href}`, "", `${preferences.label}: ${preferences.href}`, ""].join("\n");
}

function asHtml(groups: readonly NoticeGroup[], { greeting, more, inbox, preferences }: Parts, origin: string, { language, subject }: { language: string; subject: string }): string {
  const link = ({ label, href }: Link) => `<a href="${escaped(href)}">${escaped(label)}</a>`;
  const list = ({ title, notices }: NoticeGroup) =>
    `<h2>${escaped(title)}</h2><ul>${notices.map(({ sentence, requirement, href }) => `<li>${link({ label: sentence, href: origin + href })}${requirement && `<br>${escaped(requirement)}`}</li>`).join("")}</ul>`;
  const body = `<h1>${escaped(subject)}</h1><p>${escaped(greeting)}</p>${groups.map(list).join("")}${more && `<p>${escaped(more)}</p>`}<p>${link(inbox)}</p><p>${link(preferences)}</p>`;
  return `<!DOCTYPE html><html lang="${language}"><head><meta charset="utf-8"><title>${escaped(subject)}</title></head><body style="font-family:sans-serif;line-height:1.5">${body}</body></html>`;
}
