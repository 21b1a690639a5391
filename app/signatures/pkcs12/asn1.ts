import { type BaseBlock, Constructed, Integer, ObjectIdentifier, OctetString, Primitive, fromBER } from "asn1js";

/** A value of a file in BER, which exporting programs may write in pieces of unknown length. */
export type Node = BaseBlock;

/** The file is not built as it should be. */
export class Asn1Failure extends Error {}

/** What was decrypted is not what was encrypted. */
export class WrongPassword extends Error {}

export function parsed(bytes: Uint8Array): Node {
  const { offset, result } = fromBER(new Uint8Array(bytes));
  if (offset < 0 || result.error) throw new Asn1Failure();
  return result;
}

export const childrenOf = (node: Node | undefined): Node[] => {
  if (!(node instanceof Constructed)) throw new Asn1Failure();
  return node.valueBlock.value;
};

/** The bytes of a string or number, put together where they come in pieces. */
export function bytesOf(node: Node | undefined): Uint8Array {
  if (node instanceof OctetString) return new Uint8Array(node.getValue());
  if (node instanceof Integer || node instanceof Primitive) return new Uint8Array(node.valueBlock.valueHexView);
  if (node instanceof Constructed) return Buffer.concat(node.valueBlock.value.map(bytesOf));
  throw new Asn1Failure();
}

export function idOf(node: Node | undefined): string {
  if (!(node instanceof ObjectIdentifier)) throw new Asn1Failure();
  return node.valueBlock.toString();
}
