import { Button } from "~/components/button";
import { Field } from "~/components/form";
import { useSay } from "~/components/say";
import { deadlineWords as words } from "~/messages/deadlines";

/** Offered; every other name of the IANA list works, too. */
const zones = [
  "Atlantic/Azores", "Atlantic/Reykjavik", "Europe/Amsterdam", "Europe/Athens", "Europe/Berlin", "Europe/Bratislava", "Europe/Brussels", "Europe/Bucharest", "Europe/Budapest", "Europe/Copenhagen", "Europe/Dublin",
  "Europe/Helsinki", "Europe/Kyiv", "Europe/Lisbon", "Europe/Ljubljana", "Europe/London", "Europe/Luxembourg", "Europe/Madrid", "Europe/Malta", "Europe/Oslo", "Europe/Paris", "Europe/Prague", "Europe/Riga", "Europe/Rome",
  "Europe/Sofia", "Europe/Stockholm", "Europe/Tallinn", "Europe/Vienna", "Europe/Vilnius", "Europe/Warsaw", "Europe/Zagreb", "Europe/Zurich", "Asia/Nicosia", "Asia/Tokyo", "America/New_York", "UTC",
];

/** Every time of the page in the reader's own zone; it works without any script. */
export function ZoneForm({ zone }: { zone: string }) {
  const { say, language } = useSay();
  return (
    <form method="get" className="row">
      <input type="hidden" name="language" value={language} />
      <Field name="zone" label={say(words.showZone)}>
        <input id="zone" name="zone" defaultValue={zone} list="zones" autoComplete="off" />
      </Field>
      <datalist id="zones">{zones.map((one) => <option key={one} value={one} />)}</datalist>
      <Button variant="secondary">{say(words.show)}</Button>
    </form>
  );
}
