import { expect, test } from "vitest";
import { namesIn, wordsOf } from "./names";

const known = {
  vendors: ["Ziemeļu dati SIA (demonstrācija)", "Sinilaht OÜ"], people: ["Laura Priede"], emails: ["laura.priede@ziemeludati.example"],
  common: wordsOf(["The platform speaks LoRaWAN and NGSI-LD; see ISO 27001."]),
};
const found = (text: string) => namesIn(text, known).map(({ kind, text: what }) => `${kind} ${what}`);

test("names of the vendors and their people are found, whole or in part, whatever the case", () => {
  expect(found("As ziemeļu dati we ask, and so does Laura Priede.")).toEqual(["vendor ziemeļu dati", "person Laura Priede"]);
  expect(found("SINILAHT has this already, says Priede.")).toEqual(["vendor SINILAHT", "person Priede"]);
  expect(found("Our page ziemeludati explains.")).toEqual(["vendor ziemeludati"]);
});

test("addresses, numbers and pages are found", () => {
  expect(found("Write to info@firma.lv or call +371 67 123 456.")).toEqual(["email info@firma.lv", "phone +371 67 123 456"]);
  expect(found("See https://firma.example/a?b=1 and www.firma.eu, or firma.lv/produkti.")).toEqual(["url https://firma.example/a?b=1", "url www.firma.eu", "url firma.lv/produkti"]);
});

test("what looks like a product's name is found, unless the specification uses the word itself", () => {
  expect(found("Our NetSense, the Box 3000 and Acme® do this over LoRaWAN.")).toEqual(["mark NetSense", "mark Box 3000", "mark Acme®"]);
  expect(found("By ISO 27001, is a report of the year 2026 enough?")).toEqual([]);
});

test("an ordinary question has nothing to see", () => {
  expect(found("Vai prasībā 2.3 paredzētais 99,5 % līmenis attiecas uz visu gadu?")).toEqual([]);
  expect(found("")).toEqual([]);
});
