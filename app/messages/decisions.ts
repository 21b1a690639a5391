import type { Localized } from "~/domain/language";
import type { Decision } from "~/domain/specification/decision";
import type { DecisionRecord } from "~/domain/specification/decision-record";
import type { Counted } from "./say";

export const decisionWords = {
  title: { en: "Decisions", lv: "Lēmumi" },
  intro: { en: "Who decided what, when and by which rule. The newest stands first; what is still open stands among them.", lv: "Kas, ko, kad un pēc kādas kārtības ir nolēmis. Jaunākais ir pirmais; starp tiem ir arī vēl atvērtie." },
  none: { en: "Nothing has been proposed yet.", lv: "Vēl nekas nav ierosināts." },
  amendment: { en: "The amendment, compared word by word", lv: "Grozījums, salīdzināts vārdu pa vārdam" },
  noneText: { en: "Each settlement of a collision and each amendment stands here, from its proposal on.", lv: "Šeit redzams katrs sadursmes risinājums un katrs grozījums, sākot ar ierosinājumu." },
  noneMatches: { en: "No decision is of this kind. Choose another filter.", lv: "Šāda lēmuma nav. Izvēlieties citu filtru." },
  filter: { en: "Show", lv: "Rādīt" },
  all: { en: "All", lv: "Visus" },
  pages: { en: "Pages of decisions", lv: "Lēmumu lapas" },
  settlement: { en: "{parameter}: {value}", lv: "{parameter}: {value}" },
  separate: { en: "each authority keeps its own", lv: "katra iestāde patur savu" },
  addition: { en: "A new requirement", lv: "Jauna prasība" },
  retired: { en: "retired since", lv: "vēlāk atsaukta" },
  proposed: { en: "Proposed", lv: "Ierosināts" },
  proposedBy: { en: "{person} for {authority}, {time}", lv: "{person} ({authority}), {time}" },
  reason: { en: "Reason", lv: "Pamatojums" },
  rule: { en: "Rule", lv: "Kārtība" },
  closes: { en: "Vote open until", lv: "Balsojums atvērts līdz" },
  votes: { en: "Votes", lv: "Balsis" },
  noVotes: { en: "Nobody has voted.", lv: "Neviens nav balsojis." },
  inFavour: { en: "in favour", lv: "par" },
  against: { en: "against", lv: "pret" },
  abstained: { en: "abstained", lv: "atturējās" },
  silent: { en: "has not voted", lv: "nav balsojusi" },
  weight: { en: "weight {weight}", lv: "svars {weight}" },
  tally: { en: "Count", lv: "Skaits" },
  tallied: { en: "{for} in favour, {against} against, {abstaining} abstained, {silent} not given, of {total}", lv: "par {for}, pret {against}, atturējās {abstaining}, nenodotas {silent}, kopā {total}" },
  quorum: { en: "Quorum", lv: "Kvorums" },
  quorumReached: { en: "reached", lv: "sasniegts" },
  quorumMissed: { en: "not reached", lv: "nav sasniegts" },
  minority: { en: "Statements of the minority", lv: "Mazākuma viedokļi" },
  statement: { en: "{person} for {authority}: {statement}", lv: "{person} ({authority}): {statement}" },
  decided: { en: "Decided", lv: "Izlemts" },
  lapsed: { en: "Lapsed", lv: "Zaudējis spēku" },
  ended: { en: "Ended", lv: "Beidzies" },
  why: { en: "Why", lv: "Kāpēc" },
} as const satisfies Record<string, Localized>;

export const topicNames: Record<DecisionRecord["topic"], Localized> = {
  wording: { en: "Wording", lv: "Formulējums" },
  level: { en: "Level", lv: "Pakāpe" },
  scope: { en: "Whom it applies to", lv: "Uz ko attiecas" },
  value: { en: "Value", lv: "Vērtība" },
  structure: { en: "Structure", lv: "Uzbūve" },
};

export const outcomeNames: Record<NonNullable<DecisionRecord["outcome"]> | "open", Localized> = {
  open: { en: "Open", lv: "Atvērts" },
  accepted: { en: "Accepted", lv: "Pieņemts" },
  rejected: { en: "Rejected", lv: "Noraidīts" },
  lapsed: { en: "Lapsed", lv: "Zaudējis spēku" },
  withdrawn: { en: "Withdrawn", lv: "Atsaukts" },
  obsolete: { en: "Obsolete", lv: "Novecojis" },
};

/** What is proposed by an amendment, by its kind. */
export const changeNames = {
  wording: { en: "A change of the text", lv: "Teksta maiņa" },
  level: { en: "A change of the level", lv: "Pakāpes maiņa" },
  scope: { en: "A change of whom it applies to", lv: "Piemērošanas maiņa" },
  value: { en: "A joint value", lv: "Kopīga vērtība" },
  addition: { en: "A new requirement", lv: "Jauna prasība" },
  removal: { en: "Retiring the requirement", lv: "Prasības atsaukšana" },
  move: { en: "Another place", lv: "Cita vieta" },
} as const satisfies Record<string, Localized>;

/** Why a vote came out as it did. */
export const decisionReasons: Record<NonNullable<Decision["why"]>, Localized> = {
  agreed: { en: "Enough agreed.", lv: "Piekrita pietiekami daudz." },
  "not-agreed": { en: "Not enough agreed.", lv: "Nepiekrita pietiekami daudz." },
  vetoed: { en: "An authority with a veto was against.", lv: "Iestāde ar veto tiesībām bija pret." },
  "period-over": { en: "The period ended before enough had agreed.", lv: "Termiņš beidzās, pirms piekrita pietiekami daudz." },
  "quorum-missed": { en: "Too few voted.", lv: "Balsoja pārāk maz." },
  silence: { en: "Who said nothing until the end of the period agreed, as the agreement says.", lv: "Kas līdz termiņa beigām neizteicās, piekrita, kā noteikts vienošanās dokumentā." },
};

export const decisionCount: Counted = {
  en: { one: "{count} decision", other: "{count} decisions" },
  lv: { zero: "{count} lēmumu", one: "{count} lēmums", other: "{count} lēmumi" },
};
