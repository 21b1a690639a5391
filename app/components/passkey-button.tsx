import type { ReactNode } from "react";
import { account } from "~/messages/account";
import { useSay } from "./say";

interface PasskeyButtonProps {
  /** Makes a new passkey, or asks one that is there. */
  kind: "create" | "get";
  /** Where the challenge for what the form says is fetched. */
  challenge: string;
  secondary?: boolean;
  error?: string;
  children: ReactNode;
}

/** Sends its form with a device's answer in `passkey`. Not there without script or where the browser knows no passkeys: enhance/passkey.ts. */
export function PasskeyButton({ kind, challenge, secondary, error, children }: PasskeyButtonProps) {
  const { say } = useSay();
  return (
    <div className={error ? "f f--bad" : "f"} id="passkey">
      <input type="hidden" name="passkey" />
      {error && <p className="err">{error}</p>}
      <p className="err" role="alert" data-passkey-problem={say(account.failed)} />
      <button className={secondary ? "btn btn--2" : "btn"} hidden data-passkey={kind} data-challenge={challenge}>
        {children}
      </button>
    </div>
  );
}
