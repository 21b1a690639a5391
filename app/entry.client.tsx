// The only script of a page: comfort on top of plain forms. Pages are complete without it.
import { focusProblems } from "./enhance/focus-problems";
import { guardDoubleSubmit } from "./enhance/double-submit";
import { guardUnsaved } from "./enhance/unsaved";
import { moveByKeys } from "./enhance/move-by-keys";
import { follow } from "./enhance/follow";
import { showProgress } from "./enhance/progress";
import { submitFilters } from "./enhance/submit-filters";

focusProblems();
guardDoubleSubmit();
guardUnsaved();
submitFilters();
showProgress();
follow();
moveByKeys();

const passkeyButtons = document.querySelectorAll<HTMLButtonElement>("[data-passkey]");
if (passkeyButtons.length > 0) void import("./enhance/passkey").then(({ offerPasskey }) => passkeyButtons.forEach(offerPasskey));

const verifyForms = document.querySelectorAll<HTMLFormElement>("[data-verify-file]");
if (verifyForms.length > 0) void import("./enhance/verify-file").then(({ verifyInBrowser }) => verifyForms.forEach(verifyInBrowser));

const lists = document.querySelectorAll<HTMLElement>("[data-reorder]");
if (lists.length > 0)
  void import("./enhance/drag").then(({ dragIn }) => {
    lists.forEach(dragIn);
    document.addEventListener("renewed", () => document.querySelectorAll<HTMLElement>("[data-reorder]").forEach(dragIn));
  });

const autosaved = document.querySelectorAll<HTMLFormElement>("form[data-autosave]");
if (autosaved.length > 0) void import("./enhance/autosave").then(({ autosave }) => autosaved.forEach(autosave));

const checked = document.querySelectorAll<HTMLFormElement>("form[data-check]");
if (checked.length > 0) void import("./enhance/check-text").then(({ checkText }) => checked.forEach(checkText));

const live = document.querySelector<HTMLElement>("[data-live-specification]");
if (live) void import("./enhance/live").then(({ goOn }) => goOn(live));
