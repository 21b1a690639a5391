import { unaccompaniedRule } from "./accompanied-words";

/** A material is prescribed only where it follows inevitably from the subject-matter: C-424/23 DYKA Plastics. */
export const materialPrescribed = unaccompaniedRule("material-prescribed", "materials");
