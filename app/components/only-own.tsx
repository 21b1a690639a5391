import { layerWords as words } from "~/messages/layers";
import { useSay } from "./say";

/** Puts what is added into the local annex of the acting authority. */
export function OnlyOwn({ chosen = false }: { chosen?: boolean }) {
  const { say } = useSay();
  return (
    <label className="choice">
      <input type="checkbox" name="own" value="yes" defaultChecked={chosen} />
      <span>
        {say(words.onlyOwn)}
        <span className="hint">{say(words.onlyOwnHint)}</span>
      </span>
    </label>
  );
}
