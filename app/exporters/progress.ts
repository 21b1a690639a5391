/** Told how much of a file is written, from 0 to 1. */
export type Report = (share: number) => void;

/** A report for one step of a larger work: its whole is the part from `from` to `to`. */
export const within = (report: Report | undefined, from: number, to: number): Report | undefined =>
  report && ((share) => report(from + share * (to - from)));

/** What each thing becomes, told one by one. */
export function mapReporting<From, To>(items: readonly From[], become: (item: From, index: number) => To, report: Report | undefined): To[] {
  return items.map((item, index) => {
    const made = become(item, index);
    report?.((index + 1) / items.length);
    return made;
  });
}
