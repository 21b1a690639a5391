import type { Localized } from "~/domain/language";
import type { NextStep } from "~/domain/specification/next-step";

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
