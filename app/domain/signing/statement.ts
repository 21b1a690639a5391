import type { Language, Localized } from "../language";
import type { confirmations } from "./signature";

/** What a signatory says: whom for, what exactly, on what ground, and that nothing personal is in the way. */
const sentence: Localized = {
  en: "I sign baseline {number} of “{title}”, SHA-256 {sha256}, for {authority} as {capacity}, under this mandate: {mandate}. I have no conflict of interest in this procurement (Directive 2014/24/EU, art. 24).",
  lv: "Parakstu dokumenta “{title}” redakciju {number}, SHA-256 {sha256}, iestādes “{authority}” vārdā kā {capacity}, pamatojoties uz pilnvarojumu: {mandate}. Šajā iepirkumā man nav interešu konflikta (Direktīvas 2014/24/ES 24. pants).",
};

interface Said {
  number: number;
  title: string;
  sha256: string;
  authority: string;
  capacity: string;
  mandate: string;
}

/** The words that a signature stands under, with everything filled in. */
export const signingStatement = (language: Language, said: Said): string =>
  sentence[language].replace(/\{(\w+)\}/g, (_, name: string) => String(Object.entries(said).find(([key]) => key === name)?.[1] ?? ""));

/** How a signatory proved at the act to be who they are, in words. */
export const confirmationWords: Record<(typeof confirmations)[number], Localized> = {
  password: { en: "password entered again", lv: "atkārtoti ievadīta parole" },
  passkey: { en: "passkey", lv: "piekļuves atslēga" },
};
