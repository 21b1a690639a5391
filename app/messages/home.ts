import type { Localized } from "~/domain/language";
import type { NextStep } from "~/domain/specification/next-step";
import type { WaitingKind } from "~/domain/specification/waiting";
import type { Counted } from "./say";

export const home = {
  title: { en: "My work", lv: "Mani darbi" },
  welcome: { en: "One specification, several authorities", lv: "Viena specifikācija, vairākas iestādes" },
  what: {
    en: "Jointspec helps public authorities write one tender specification together: from a library of standards-based clauses, with every difference settled and on record, signed by each of them.",
    lv: "Jointspec palīdz publiskām iestādēm kopā uzrakstīt vienu iepirkuma specifikāciju: no standartos balstītu prasību bibliotēkas, ar izšķirtām un fiksētām atšķirībām un katras iestādes parakstu.",
  },
  verify: { en: "Have you been given a document? Check whether it is genuine and signed", lv: "Jums iedots dokuments? Pārbaudiet, vai tas ir īsts un parakstīts" },
  mine: { en: "Needs you", lv: "Gaida jūs" },
  waiting: { en: "Waits for others", lv: "Gaida citus" },
  done: { en: "Signed by all", lv: "Visi ir parakstījuši" },
  nothing: { en: "No specification needs anything from you.", lv: "Neviena specifikācija no jums neko negaida." },
  start: { en: "Start a specification", lv: "Sākt specifikāciju" },
  news: { en: "Inbox: what others did that concerns you", lv: "Jaunumi: ko citi izdarījuši, kas skar jūs" },
  noAuthority: { en: "You belong to no authority yet. Ask an administrator for an invitation.", lv: "Jūs vēl nepiederat nevienai iestādei. Lūdziet administratoram uzaicinājumu." },
} as const satisfies Record<string, Localized>;

export const stepWords: Record<NextStep, Localized> = {
  accept: { en: "Accept or leave the invitation", lv: "Pieņemt uzaicinājumu" },
  compose: { en: "Compose, enter values, settle collisions", lv: "Sastādīt, ievadīt vērtības, izšķirt sadursmes" },
  approve: { en: "A baseline waits for your approval", lv: "Redakcija gaida jūsu saskaņojumu" },
  sign: { en: "It is your authority's turn to sign", lv: "Kārta parakstīt jūsu iestādei" },
  "wait-for-signature": { en: "Another authority or your signatory signs", lv: "Paraksta cita iestāde vai jūsu parakstītājs" },
  "wait-for-freeze": { en: "The officers are drafting", lv: "Speciālisti vēl izstrādā" },
  done: { en: "Nothing more to do", lv: "Vairāk nekas nav jādara" },
};

/** What waits for somebody, with how much of it. */
export const waitingWords: Record<WaitingKind, Counted> = {
  agreement: {
    en: { one: "The agreement waits for your authority's confirmation", other: "The agreement waits for your authority's confirmation" },
    lv: { zero: "Vienošanās gaida jūsu iestādes apstiprinājumu", one: "Vienošanās gaida jūsu iestādes apstiprinājumu", other: "Vienošanās gaida jūsu iestādes apstiprinājumu" },
  },
  value: {
    en: { one: "{count} value to enter", other: "{count} values to enter" },
    lv: { zero: "Jāievada {count} vērtību", one: "Jāievada {count} vērtība", other: "Jāievada {count} vērtības" },
  },
  position: {
    en: { one: "{count} requirement without your authority's position", other: "{count} requirements without your authority's position" },
    lv: { zero: "{count} prasību bez jūsu iestādes nostājas", one: "{count} prasība bez jūsu iestādes nostājas", other: "{count} prasības bez jūsu iestādes nostājas" },
  },
  vote: {
    en: { one: "{count} proposal to settle a collision waits for your authority's vote", other: "{count} proposals to settle collisions wait for your authority's vote" },
    lv: { zero: "{count} ierosinājumu izšķirt sadursmes gaida jūsu iestādes balsi", one: "{count} ierosinājums izšķirt sadursmi gaida jūsu iestādes balsi", other: "{count} ierosinājumi izšķirt sadursmes gaida jūsu iestādes balsi" },
  },
  amendment: {
    en: { one: "{count} amendment waits for your authority's vote", other: "{count} amendments wait for your authority's vote" },
    lv: { zero: "{count} grozījumu gaida jūsu iestādes balsi", one: "{count} grozījums gaida jūsu iestādes balsi", other: "{count} grozījumi gaida jūsu iestādes balsi" },
  },
  waiver: {
    en: { one: "{count} request for a waiver waits for an answer", other: "{count} requests for waivers wait for an answer" },
    lv: { zero: "{count} pieļāvumu lūgumu gaida atbildi", one: "{count} pieļāvuma lūgums gaida atbildi", other: "{count} pieļāvumu lūgumi gaida atbildi" },
  },
  question: {
    en: { one: "{count} open thread asks for your answer", other: "{count} open threads ask for your answer" },
    lv: { zero: "{count} atvērtu sarunu gaida jūsu atbildi", one: "{count} atvērta saruna gaida jūsu atbildi", other: "{count} atvērtas sarunas gaida jūsu atbildi" },
  },
  blocking: {
    en: { one: "Freezing waits for {count} thread of your authority", other: "Freezing waits for {count} threads of your authority" },
    lv: { zero: "Iesaldēšana gaida {count} jūsu iestādes sarunu", one: "Iesaldēšana gaida {count} jūsu iestādes sarunu", other: "Iesaldēšana gaida {count} jūsu iestādes sarunas" },
  },
};
