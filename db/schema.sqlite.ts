import type { Kit } from "./kit.postgres";
import { sqliteKit } from "./kit.sqlite";
import { tables } from "./tables";

// The one cast of the schema: sound because kit.check.ts proves the data types equal.
export const {
  authorities, people, members, memberInvitations, sessions, tries, releases, clauses, templates, referenceData, ownPacks,
  clauseDrafts, clauseStandings, imports, specifications,
  participants, sections, requirements, parameterValues, settlements, votes, baselines, baselineViews,
  signatures, reopenings, events, doneOnce,
} = tables(sqliteKit as unknown as Kit);
