import type { Decimal } from "~/domain/decimal";
import type { Language, Localized } from "~/domain/language";
import type { Parameter } from "~/domain/library/parameter";
import type { CollisionKind } from "~/domain/specification/collision";
import type { Movement, Way } from "~/domain/specification/movement";
import { formatDecimal } from "~/domain/wording/format";
import { formatValue } from "~/domain/wording/wording";
import { type Counted, say, sayCount } from "./say";

export const collisionWords = {
  title: { en: "Collisions", lv: "Sadursmes" },
  intro: { en: "Everything that the authorities are at odds about, the most pressing first. Values that differ are settled before freezing.", lv: "Viss, par ko iestādes nav vienisprātis; steidzamākais vispirms. Atšķirīgas vērtības jāizšķir pirms iesaldēšanas." },
  none: { en: "Nothing collides and nothing is being decided.", lv: "Nekas nesaduras, un ne par ko nav jālemj." },
  noneMatches: { en: "No collision matches these filters.", lv: "Šiem filtriem neatbilst neviena sadursme." },
  clear: { en: "Show all collisions", lv: "Rādīt visas sadursmes" },
  filters: { en: "Filters", lv: "Filtri" },
  kind: { en: "Kind", lv: "Veids" },
  anyKind: { en: "All kinds", lv: "Visi veidi" },
  owner: { en: "Seen to by", lv: "Atbildīgā iestāde" },
  anyOwner: { en: "Anyone", lv: "Jebkura" },
  unowned: { en: "nobody sees to it yet", lv: "par to vēl neviena neatbild" },
  noOwner: { en: "Nobody yet", lv: "Vēl neviena" },
  onlyOverdue: { en: "Only overdue", lv: "Tikai nokavētās" },
  onlyMine: { en: "Only those of your authority", lv: "Tikai jūsu iestādes" },
  apply: { en: "Show", lv: "Rādīt" },
  list: { en: "List of collisions", lv: "Sadursmju saraksts" },
  pages: { en: "Pages of collisions", lv: "Sadursmju lapas" },
  decidedOnes: { en: "Decided", lv: "Izlemtās" },
  dueOn: { en: "Due on", lv: "Termiņš" },
  dueHint: { en: "A day such as 2026-11-30; leave empty for none", lv: "Diena, piemēram, 2026-11-30; ja termiņa nav, atstājiet tukšu" },
  due: { en: "due {date}", lv: "termiņš: {date}" },
  overdue: { en: "overdue since {date}", lv: "nokavēta kopš {date}" },
  seenToBy: { en: "seen to by {authority}", lv: "atbild {authority}" },
  assign: { en: "Owner and due date", lv: "Atbildīgā iestāde un termiņš" },
  save: { en: "Save", lv: "Saglabāt" },
  moves: { en: "Who would move", lv: "Kam būtu jāmaina vērtība" },
  asItStands: { en: "as it stands", lv: "kā ir tagad" },
  alternativeText: { en: "One of the two is enough, or they exclude each other. Retire one, or let them apply to different authorities or lots.", lv: "Pietiek ar vienu no abām, vai arī tās viena otru izslēdz. Atsauciet vienu vai attieciniet tās uz dažādām iestādēm vai daļām." },
  amendment: { en: "as this amendment has it", lv: "kā šajā grozījumā" },
  amendmentText: { en: "The vote on the amendments decides it.", lv: "To izšķir balsojums par grozījumiem." },
} as const satisfies Record<string, Localized>;

export const collisionKindNames: Record<CollisionKind, Localized> = {
  value: { en: "Value", lv: "Vērtība" },
  alternative: { en: "Alternatives", lv: "Alternatīvas" },
  text: { en: "Text", lv: "Teksts" },
  level: { en: "Level", lv: "Pakāpe" },
  scope: { en: "Whom it applies to", lv: "Uz ko attiecas" },
  order: { en: "Order", lv: "Secība" },
};

export const collisionCount: Counted = {
  en: { one: "{count} open collision", other: "{count} open collisions" },
  lv: { zero: "{count} atvērtu sadursmju", one: "{count} atvērta sadursme", other: "{count} atvērtas sadursmes" },
};

const ways: Record<Way, Localized> = {
  stricter: { en: "stricter", lv: "stingrāk" },
  milder: { en: "milder", lv: "maigāk" },
  more: { en: "more", lv: "vairāk" },
  less: { en: "less", lv: "mazāk" },
};

const daysLater: Counted = {
  en: { one: "{count} day later", other: "{count} days later" },
  lv: { zero: "{count} dienu vēlāk", one: "{count} dienu vēlāk", other: "{count} dienas vēlāk" },
};
const daysEarlier: Counted = {
  en: { one: "{count} day earlier", other: "{count} days earlier" },
  lv: { zero: "{count} dienu agrāk", one: "{count} dienu agrāk", other: "{count} dienas agrāk" },
};

const movementWords = {
  fromTo: { en: "{authority}: from {from} to {to}", lv: "{authority}: no {from} uz {to}" },
  percent: { en: "{percent} % {way}", lv: "par {percent} % {way}" },
  difference: { en: "{difference} {way}", lv: "par {difference} {way}" },
  points: { en: "{difference} percentage points {way}", lv: "par {difference} procentpunktiem {way}" },
  authority: { en: "{authority}:", lv: "{authority}:" },
  added: { en: "adds {options}", lv: "pievieno {options}" },
  dropped: { en: "drops {options}", lv: "atsakās no {options}" },
} as const satisfies Record<string, Localized>;

/** "Kalnmuiža: from 10 s to 5 s, 50 % stricter". */
export function movementSentence(movement: Movement, parameter: Parameter, authority: string, language: Language): string {
  const shown = (value: Movement["from"]) => formatValue(parameter, value, language);
  const fromTo = say(language, movementWords.fromTo, { authority, from: shown(movement.from), to: shown(movement.to) });
  if (movement.kind === "number") return `${fromTo}, ${distance(movement, parameter, language)}`;
  if (movement.kind === "date") return `${fromTo}, ${sayCount(language, movement.to > movement.from ? daysLater : daysEarlier, movement.days)}`;
  if (movement.kind === "text") return fromTo;
  const parts = ([["added", movement.added], ["dropped", movement.dropped]] as const).filter(([, options]) => options.length > 0);
  return `${say(language, movementWords.authority, { authority })} ${parts.map(([how, options]) => say(language, movementWords[how], { options: shown(options) })).join("; ")}`;
}

function distance({ difference, percent, way }: { difference: Decimal; percent: Decimal | null; way: Way }, parameter: Parameter, language: Language): string {
  const unit = parameter.type === "number" ? parameter.unit : undefined;
  const how = say(language, ways[way]);
  if (percent !== null) return say(language, movementWords.percent, { percent: formatDecimal(percent, language), way: how });
  if (unit?.en === "%") return say(language, movementWords.points, { difference: formatDecimal(difference, language), way: how });
  return say(language, movementWords.difference, { difference: `${formatDecimal(difference, language)}${unit ? `\u00a0${unit[language]}` : ""}`, way: how });
}
