import type { Localized } from "~/domain/language";
import type { Direction } from "~/domain/library/parameter";
import type { Counted } from "./say";

export const values = {
  title: { en: "Values", lv: "Vērtības" },
  intro: { en: "What your authority needs. Where authorities differ, a joint value is proposed and decided.", lv: "Kas vajadzīgs jūsu iestādei. Ja iestādes atšķiras, tiek piedāvāta kopīga vērtība un par to lemj." },
  requirement: { en: "Requirement", lv: "Prasība" },
  parameter: { en: "Parameter", lv: "Parametrs" },
  mine: { en: "Your authority", lv: "Jūsu iestāde" },
  others: { en: "Others", lv: "Citas" },
  state: { en: "State", lv: "Stāvoklis" },
  enter: { en: "Enter values", lv: "Ievadīt vērtības" },
  notSet: { en: "not set", lv: "nav ievadīta" },
  pages: { en: "Pages of values", lv: "Vērtību lapas" },
  none: { en: "No requirement has parameters.", lv: "Nevienai prasībai nav parametru." },
  onlyMissing: { en: "Only what you have not set", lv: "Tikai tās, ko neesat ievadījis" },
  all: { en: "All values", lv: "Visas vērtības" },
  suggestion: { en: "Suggested by the library; save to take it", lv: "Iesaka bibliotēka; saglabājiet, lai pieņemtu" },
  range: { en: "Allowed: {range}", lv: "Pieļaujams: {range}" },
  notApplicable: { en: "This requirement does not apply to your authority.", lv: "Šī prasība uz jūsu iestādi neattiecas." },
  collisions: { en: "Collisions", lv: "Sadursmes" },
  noCollisions: { en: "Nothing collides and nothing is being decided.", lv: "Nekas nesaduras, un ne par ko nav jālemj." },
  proposed: { en: "Proposed: {value}", lv: "Piedāvātā vērtība: {value}" },
  noArithmetic: { en: "Only people can settle this: agree on one value, or let each keep its own.", lv: "To var izšķirt tikai cilvēki: vienojieties par vienu vērtību vai ļaujiet katrai paturēt savu." },
  propose: { en: "Propose a settlement", lv: "Ierosināt risinājumu" },
  kind: { en: "Settlement", lv: "Risinājums" },
  joint: { en: "One joint value", lv: "Viena kopīga vērtība" },
  separate: { en: "Each authority keeps its own", lv: "Katra iestāde patur savu" },
  value: { en: "Joint value", lv: "Kopīgā vērtība" },
  reason: { en: "Reason", lv: "Pamatojums" },
  proposeButton: { en: "Propose and agree", lv: "Ierosināt un piekrist" },
  open: { en: "Open proposal by {authority}: {value}", lv: "Atvērts priekšlikums ({authority}): {value}" },
  decided: { en: "Decided {date}: {value}", lv: "Izlemts {date}: {value}" },
  votes: { en: "Votes", lv: "Balsis" },
  inFavour: { en: "in favour", lv: "par" },
  against: { en: "against", lv: "pret" },
  waitsFor: { en: "Still to vote: {names}", lv: "Vēl jābalso: {names}" },
  agree: { en: "Agree", lv: "Piekrist" },
  disagree: { en: "Disagree", lv: "Nepiekrist" },
  voteAgainst: { en: "Vote against the proposal", lv: "Balsot pret priekšlikumu" },
  voteAgainstButton: { en: "Vote against", lv: "Balsot pret" },
  minority: { en: "Your reason goes on record with the decision, as the statement of the minority if it is accepted all the same.", lv: "Jūsu pamatojums tiek pievienots lēmumam; ja to tomēr pieņem, tas paliek kā mazākuma viedoklis." },
  vetoReason: { en: "Your authority has a veto here: a vote against ends the proposal and needs a reason.", lv: "Jūsu iestādei šeit ir veto tiesības: balss pret izbeidz priekšlikumu, un tai vajadzīgs pamatojums." },
  voteClosed: { en: "This proposal is no longer open for votes.", lv: "Par šo priekšlikumu vairs nebalso." },
  toSettle: { en: "Settle", lv: "Izšķirt" },
} as const satisfies Record<string, Localized>;

export const directionReasons: Record<Direction, Localized> = {
  higher: { en: "The highest value: everyone gets at least what it asked for.", lv: "Augstākā vērtība: katra iestāde saņem vismaz prasīto." },
  lower: { en: "The lowest value: everyone gets at least what it asked for.", lv: "Zemākā vērtība: katra iestāde saņem vismaz prasīto." },
  union: { en: "Everything that anyone needs.", lv: "Viss, kas kādai vajadzīgs." },
  intersection: { en: "Only what all accept.", lv: "Tikai tas, ko pieņem visas." },
  equal: { en: "One value for all.", lv: "Viena vērtība visām." },
  free: { en: "Each its own.", lv: "Katrai sava." },
};

export const missingCount: Counted = {
  en: { one: "{count} value is missing from your authority", other: "{count} values are missing from your authority" },
  lv: { zero: "No jūsu iestādes trūkst {count} vērtību", one: "No jūsu iestādes trūkst {count} vērtība", other: "No jūsu iestādes trūkst {count} vērtības" },
};
