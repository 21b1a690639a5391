import type { Language, PartlyLocalized } from "~/domain/language";
import type { NameKind } from "~/domain/review/names";
import type { QuestionStatus } from "~/domain/review/question";

/** A question of the market as the page of an authority shows it. */
export interface ShownQuestion {
  at: string;
  title: string;
  languages: Language[];
  id: string;
  status: QuestionStatus;
  publicNumber: number | null;
  wording: PartlyLocalized | null;
  answer: PartlyLocalized | null;
  answerRevision: number;
  changesText: boolean;
  releasedAt: string | null;
  doneAt: string | null;
  amendmentId: string | null;
  about: { label: string; href: string } | null;
  agreements: { authorityId: string; authority: string; agrees: boolean }[];
  authorityName: string;
  mayAgree: boolean;
  /** Null for whoever is not in the clarification team. */
  team: TeamView | null;
}

export interface TeamView {
  vendor: string;
  person: string;
  /** The vendor's own number of it. */
  number: number;
  text: string;
  lang: Language;
  confidential: string | null;
  askedAt: string;
  duplicateOf: string | null;
  may: boolean;
  mayClose: boolean;
  mayChange: boolean;
  others: { value: string; label: string }[];
  amendments: { value: string; label: string }[];
  names: { kind: NameKind; text: string; where: "wording" | "answer"; lang: Language }[];
  messages: { id: string; text: string; at: string; fromVendor: boolean }[];
}
