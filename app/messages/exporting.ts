// Words of files that are prepared beside the request.
import type { ExportState } from "~/domain/exporting/export-job";
import type { Localized } from "~/domain/language";

export const exporting = {
  title: { en: "Prepared files of baseline {number}", lv: "{number}. redakcijas sagatavotās datnes" },
  asked: { en: "This file takes a while to write", lv: "Šīs datnes izveide aizņem kādu laiku" },
  askedText: { en: "It is prepared beside your other work. You can leave the page and come back.", lv: "To sagatavo neatkarīgi no pārējā darba. Lapu var aizvērt un atgriezties vēlāk." },
  prepare: { en: "Prepare", lv: "Sagatavot" },
  again: { en: "Prepare it again", lv: "Sagatavot vēlreiz" },
  none: { en: "You have no prepared files of this baseline.", lv: "Jums nav šīs redakcijas sagatavotu datņu." },
  yours: { en: "Your files", lv: "Jūsu datnes" },
  started: { en: "Asked for", lv: "Pieprasīta" },
  state: { en: "State", lv: "Stāvoklis" },
  file: { en: "File", lv: "Datne" },
  asAuthority: { en: "{file}, as it applies to {authority}", lv: "{file}, kā tā attiecas uz: {authority}" },
  progress: { en: "{percent} % is written", lv: "Izveidoti {percent} %" },
  written: { en: "Written so far", lv: "Līdz šim izveidots" },
  lookAgain: { en: "Look again", lv: "Pārbaudīt vēlreiz" },
  cancel: { en: "Cancel the preparation", lv: "Atcelt sagatavošanu" },
  download: { en: "Download ({size} KB)", lv: "Lejupielādēt ({size} KB)" },
  kept: { en: "It is kept until {time} and goes once you have fetched it.", lv: "To glabā līdz {time} un dzēš, tiklīdz tā ir lejupielādēta." },
} as const satisfies Record<string, Localized>;

export const exportStates: Record<ExportState | "fetched", { name: Localized; text: Localized }> = {
  waiting: { name: { en: "waiting", lv: "gaida" }, text: { en: "The file waits for its turn.", lv: "Datne gaida savu kārtu." } },
  running: { name: { en: "being prepared", lv: "top" }, text: { en: "The file is being written.", lv: "Datni pašlaik veido." } },
  done: { name: { en: "ready", lv: "gatava" }, text: { en: "The file is ready.", lv: "Datne ir gatava." } },
  fetched: { name: { en: "fetched", lv: "lejupielādēta" }, text: { en: "The file was fetched and is no longer kept here.", lv: "Datne ir lejupielādēta un te vairs netiek glabāta." } },
  failed: { name: { en: "failed", lv: "neizdevās" }, text: { en: "The file could not be prepared. Try it once more; if it fails again, tell your administrator.", lv: "Datni neizdevās sagatavot. Mēģiniet vēlreiz; ja neizdodas arī tad, ziņojiet administratoram." } },
  cancelled: { name: { en: "cancelled", lv: "atcelta" }, text: { en: "The preparation was cancelled. Nothing of it is kept.", lv: "Sagatavošana ir atcelta. Nekas no tās netiek glabāts." } },
};
