import { postgresKit } from "./kit.postgres";
import { tables } from "./tables";

export const {
  authorities, people, members, memberInvitations, sessions, passkeys, passkeyChallenges, tries, releases, clauses, templates, referenceData, ownPacks,
  clauseDrafts, clauseStandings, imports, specifications,
  participants, sections, requirements, parameterValues, settlements, votes, signOffProcedures, signOffSteps, mandates,
  baselines, baselineViews, approvals, exceptions, signatures, reopenings, signedFiles, logKeys, checkpoints, documentStyles, exportedFiles, events, doneOnce,
  procedures, needItems, authorityNeeds, awardCriteria,
  agreements, agreementFiles, agreementConfirmations, positions, amendments, amendmentVotes, collisionTasks,
  comments, notices, mailPreferences, drafts, versions,
  publications, publicationFiles, tenderCalendars, rounds, clarifiers, vendors, vendorPeople, vendorLinks, vendorSessions, vendorRoles,
  tenderConditions, waivers, strictRules,
  vendorAccess, questions, questionMessages, answerAgreements, publicComments, subscriptions, mails, statements,
} = tables(postgresKit);
