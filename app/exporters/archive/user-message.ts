import { sha256Bytes } from "../../domain/sha256";
import type { Evidence } from "../../domain/signing/evidence";
import { escaped } from "../xml";

/** Who sends to whom, as the access points know them; what is not given stays to be filled in there. */
export interface Addressing {
  from?: string;
  to?: string;
  sender?: string;
  recipient?: string;
}

export const messageService = "urn:jointspec:service:baseline";
export const messageAction = "SubmitBaseline";
const namespace = "http://docs.oasis-open.org/ebxml-msg/ebms/v3.0/ns/core/200704/";
const unnamed = "TO-BE-FILLED-IN";

/**
 * The header of the message by which an access point sends an archive package: ebMS 3.0 core, section 5.2, in the AS4 profile of
 * eDelivery. Message id and time are left out: the access point gives them when it sends. The same package gives the same header.
 */
export function userMessageOf({ baseline, sha256 }: Evidence, payload: { name: string; bytes: Uint8Array }, { from, to, sender, recipient }: Addressing = {}): string {
  const party = (element: string, id: string | undefined, role: string) =>
    `<eb:${element}><eb:PartyId type="urn:oasis:names:tc:ebcore:partyid-type:unregistered">${escaped(id ?? unnamed)}</eb:PartyId><eb:Role>${namespace}${role}</eb:Role></eb:${element}>`;
  const property = (name: string, value: string) => `<eb:Property name="${name}">${escaped(value)}</eb:Property>`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<eb:UserMessage xmlns:eb="${namespace}">
<eb:PartyInfo>${party("From", from, "initiator")}${party("To", to, "responder")}</eb:PartyInfo>
<eb:CollaborationInfo><eb:Service type="urn:jointspec">${messageService}</eb:Service><eb:Action>${messageAction}</eb:Action><eb:ConversationId>${escaped(baseline.specification.id)}</eb:ConversationId></eb:CollaborationInfo>
<eb:MessageProperties>${property("originalSender", sender ?? unnamed)}${property("finalRecipient", recipient ?? unnamed)}${property("baselineSha256", sha256)}${property("baselineNumber", String(baseline.number))}</eb:MessageProperties>
<eb:PayloadInfo><eb:PartInfo href="cid:${escaped(payload.name)}"><eb:PartProperties>${property("MimeType", "application/zip")}${property("FileName", payload.name)}${property("PayloadSha256", sha256Bytes(payload.bytes))}</eb:PartProperties></eb:PartInfo></eb:PayloadInfo>
</eb:UserMessage>
`;
}
