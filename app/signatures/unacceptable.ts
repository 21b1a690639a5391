import type { Fault, SignedFileProblem } from "../domain/signing/signed-file";

/** A signed file that cannot be read further. What is wrong is known; the sentence for it is the page's. */
export class Unacceptable extends Error {
  constructor(
    readonly problem: SignedFileProblem,
    readonly place = "",
  ) {
    super(`${problem} ${place}`);
  }
}

/** Goes on after a part that cannot be read, so that every reason is told and not only the first. */
export function collecting<Result>(faults: Fault[], place: string, read: () => Result): Result | null {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof Unacceptable)) throw error;
    faults.push({ problem: error.problem, place: error.place || place });
    return null;
  }
}
