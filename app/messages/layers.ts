import type { Localized } from "~/domain/language";
import type { Layer } from "~/domain/specification/layer";

export const layerNames: Record<Layer, Localized> = {
  common: { en: "Common", lv: "Kopīga" },
  subset: { en: "For some authorities", lv: "Dažām iestādēm" },
  local: { en: "Local annex", lv: "Vietējais pielikums" },
};

export const layerWords = {
  show: { en: "Show", lv: "Rādīt" },
  all: { en: "all layers", lv: "visus slāņus" },
  filter: { en: "Whose text", lv: "Kura teksts" },
  onlyOwn: { en: "Only for my authority", lv: "Tikai manai iestādei" },
  onlyOwnHint: { en: "It goes into your local annex: nobody votes on it, and nobody else changes it", lv: "Nonāk jūsu vietējā pielikumā: par to nebalso, un neviens cits to nemaina" },
  addOwn: { en: "Write one only for my authority", lv: "Uzrakstīt tikai savai iestādei" },
  none: { en: "This section holds nothing of this layer.", lv: "Šajā sadaļā nav nekā no šī slāņa." },
  localHint: { en: "Only officers of {authority} change this requirement.", lv: "Šo prasību maina tikai iestādes “{authority}” speciālisti." },
  subsetHint: { en: "The authorities that it applies to and the lead buyer change this requirement.", lv: "Šo prasību maina iestādes, uz kurām tā attiecas, un vadošais pasūtītājs." },
} as const satisfies Record<string, Localized>;
