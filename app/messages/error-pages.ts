import type { Localized } from "~/domain/language";

interface ErrorPage {
  title: Localized;
  text: Localized;
}

const pages: Record<number, ErrorPage | undefined> & { 500: ErrorPage } = {
  401: {
    title: { en: "You are signed out", lv: "Jūs neesat pieteicies" },
    text: { en: "Your session has ended and nothing was saved. Sign in, go back and send the form again.", lv: "Sesija ir beigusies, un nekas netika saglabāts. Piesakieties, atgriezieties un nosūtiet veidlapu vēlreiz." },
  },
  403: {
    title: { en: "Your role does not allow this", lv: "Jūsu loma to neatļauj" },
    text: { en: "Ask an administrator of your authority for the role, or act for another of your authorities.", lv: "Lūdziet savas iestādes administratoram vajadzīgo lomu vai darbojieties citas savas iestādes vārdā." },
  },
  404: {
    title: { en: "There is nothing at this address", lv: "Šajā adresē nekā nav" },
    text: { en: "The address may be mistyped, or what was here is not for your authority.", lv: "Adrese, iespējams, ir kļūdaina, vai arī saturs nav paredzēts jūsu iestādei." },
  },
  500: {
    title: { en: "Something went wrong on our side", lv: "Kļūda mūsu pusē" },
    text: { en: "Nothing that you had saved is lost. Try again; if it happens again, tell your administrator the reference.", lv: "Nekas no saglabātā nav zudis. Mēģiniet vēlreiz; ja kļūda atkārtojas, nosauciet administratoram atsauci." },
  },
};

/** The page for a status; one that has none of its own gets the page for our own faults. */
export const errorPage = (status: number): ErrorPage => pages[status] ?? pages[500];

export const errorWords = {
  reference: { en: "Reference: {reference}", lv: "Atsauce: {reference}" },
  home: { en: "Go to the start page", lv: "Uz sākumlapu" },
} as const satisfies Record<string, Localized>;
