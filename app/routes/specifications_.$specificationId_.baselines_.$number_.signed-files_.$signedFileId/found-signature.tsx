import { Card } from "~/components/card";
import { Facts } from "~/components/facts";
import { useSay } from "~/components/say";
import type { FoundSignature } from "~/domain/signing/signed-file";
import { formatTime } from "~/domain/wording/format";
import { signedFileWords as words } from "~/messages/signed-files";

/** Whose certificate a signature carries, and what is known about its time. */
export function FoundSignatureCard({ signature, number }: { signature: FoundSignature; number: number }) {
  const { say, language } = useSay();
  const { certificate, form, place, algorithm, claimedAt, timeStamps } = signature;
  const time = (at: string) => formatTime(at, language);
  return (
    <Card title={say(words.signature, { number })}>
      <Facts
        items={[
          { label: say(words.subject), value: certificate.subject },
          { label: say(words.issuer), value: certificate.issuer },
          { label: say(words.serial), value: <span className="hash">{certificate.serial}</span> },
          { label: say(words.validity), value: say(words.validOnDay, { from: time(certificate.notBefore), to: time(certificate.notAfter) }) },
          { label: say(words.key), value: `${certificate.key} · ${algorithm}` },
          { label: say(words.claimed), value: claimedAt ? say(words.claimedAt, { at: time(claimedAt) }) : say(words.noTime) },
          ...timeStamps.map((stamp) => ({ label: say(words.timeStamp), value: say(words.stampedAt, { at: time(stamp.at), by: stamp.by }) })),
          { label: say(words.form), value: `${form} · ${form === "PAdES" ? say(words.revision, { number: place }) : place}` },
          { label: say(words.fingerprint), value: <span className="hash">{certificate.sha256}</span> },
        ]}
      />
    </Card>
  );
}
