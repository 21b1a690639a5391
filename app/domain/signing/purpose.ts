import { canonicalJson } from "../canonical-json";
import { sha256 } from "../sha256";

interface Signed {
  baselineSha256: string;
  viewSha256: string;
  mandateId: string;
  authorityId: string;
  personId: string;
}

/** What a passkey is asked for when it signs. Another text, view, mandate, authority or person is another purpose. */
export const signingPurpose = ({ baselineSha256, viewSha256, mandateId, authorityId, personId }: Signed): string =>
  sha256(canonicalJson({ authorityId, baselineSha256, mandateId, personId, viewSha256 }));
