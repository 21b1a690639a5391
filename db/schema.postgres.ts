import { postgresKit } from "./kit.postgres";
import { tables } from "./tables";

export const {
  authorities, people, members, memberInvitations, sessions, tries, releases, clauses, templates, referenceData, ownPacks,
  clauseDrafts, clauseStandings, imports, specifications,
  participants, sections, requirements, parameterValues, settlements, votes, baselines, baselineViews,
  signatures, reopenings, events, doneOnce,
} = tables(postgresKit);
