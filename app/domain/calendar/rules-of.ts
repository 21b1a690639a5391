import { type CalendarRules, nameOf } from "./calendar-rules";
import type { DeadlineRules } from "./deadline";

/** The data that a country's deadlines are computed with, and how it is named. */
export interface RulesOf extends DeadlineRules {
  known: boolean;
  elsewhere: CalendarRules[];
  computedWith: string[];
}

const nothing = { holidays: [], validFrom: "0000-01-01" };

/** Where there is no data of the country, weekends alone are free. Null where there is no law at all: then nothing can be computed. */
export function rulesOf(all: readonly CalendarRules[], country: string, others: readonly string[] = []): RulesOf | null {
  const law = all.find((one) => one.law !== undefined);
  if (!law?.law) return null;
  const own = all.find((one) => one.country === country);
  const elsewhere = all.filter((one) => one.country !== undefined && one.country !== country && others.includes(one.country));
  return { law: law.law, country: own ?? nothing, known: own !== undefined, elsewhere, computedWith: [law, ...(own ? [own] : []), ...elsewhere].map(nameOf) };
}
