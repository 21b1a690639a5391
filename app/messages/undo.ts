import type { Localized } from "~/domain/language";

export const undo = {
  saved: { en: "Saved.", lv: "Saglabāts." },
  undone: { en: "Undone.", lv: "Atsaukts." },
  undo: { en: "Undo", lv: "Atsaukt izmaiņu" },
  redo: { en: "Redo", lv: "Atjaunot izmaiņu" },
} as const satisfies Record<string, Localized>;
