import { Button } from "~/components/button";
import { Select } from "~/components/form";
import { useSay } from "~/components/say";
import { readingWords as words } from "~/messages/reading";

/** Whose reading it is. */
export function ReaderForm({ at, readers, as, section }: { at: string; readers: { value: string; label: string }[]; as: string | null; section: string | null }) {
  const { say } = useSay();
  return (
    <form method="get" action={`${at}/reading`} className="stack" data-autosubmit>
      {section && <input type="hidden" name="section" value={section} />}
      <Select name="as" label={say(words.as)} value={as ?? ""} options={[{ value: "", label: say(words.joint) }, ...readers]} />
      <Button small variant="secondary">{say(words.show)}</Button>
    </form>
  );
}
