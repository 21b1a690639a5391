// A device with passkeys, in software: attestation "none", ES256. It lies where a test tells it to.
import { type KeyObject, createHash, createSign, generateKeyPairSync, randomBytes } from "node:crypto";

interface Lies {
  origin?: string;
  rpId?: string;
  challenge?: string;
  counter?: number;
  /** Flags of the authenticator data: 1 present, 4 verified. */
  flags?: number;
  userHandle?: string;
  crossOrigin?: boolean;
}

interface Key {
  id: string;
  privateKey: KeyObject;
  userHandle: string;
  counter: number;
}

const sha256 = (data: Buffer | string) => createHash("sha256").update(data).digest();
const base64url = (data: Buffer | string) => Buffer.from(data).toString("base64url");

/** A device that makes and uses passkeys for one site. Answers are what a browser would send in a form field. */
export function anAuthenticator(origin: string) {
  const rpId = new URL(origin).hostname;
  const keys: Key[] = [];

  const clientData = (type: string, challenge: string, lies: Lies) =>
    base64url(JSON.stringify({ type, challenge: lies.challenge ?? challenge, origin: lies.origin ?? origin, crossOrigin: lies.crossOrigin ?? false }));
  const authenticatorData = (counter: number, flags: number, lies: Lies, attested = Buffer.alloc(0)) => {
    const count = Buffer.alloc(4);
    count.writeUInt32BE(lies.counter ?? counter);
    return Buffer.concat([sha256(lies.rpId ?? rpId), Buffer.from([lies.flags ?? flags]), count, attested]);
  };

  return {
    /** Makes a passkey for the options that the server gave. */
    create(options: object, lies: Lies = {}): string {
      const { challenge, user } = readOptions(options);
      const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
      const { x = "", y = "" } = publicKey.export({ format: "jwk" });
      const id = randomBytes(16);
      keys.push({ id: base64url(id), privateKey, userHandle: user?.id ?? "", counter: 0 });
      // COSE key (RFC 9052): kty EC2, alg ES256, crv P-256, x, y.
      const cose = cbor(new Map<number, Cbor>([[1, 2], [3, -7], [-1, 1], [-2, Buffer.from(x, "base64url")], [-3, Buffer.from(y, "base64url")]]));
      const attested = Buffer.concat([Buffer.alloc(16), Buffer.from([0, id.length]), id, cose]);
      const attestationObject = cbor(new Map<string, Cbor>([["fmt", "none"], ["attStmt", new Map()], ["authData", authenticatorData(0, 0x45, lies, attested)]]));
      return JSON.stringify({
        id: base64url(id), rawId: base64url(id), type: "public-key", clientExtensionResults: {},
        response: { clientDataJSON: clientData("webauthn.create", challenge, lies), attestationObject: base64url(attestationObject), transports: ["internal"] },
      });
    },
    /** Answers a challenge with the newest passkey, or with the one named. */
    get(options: object, lies: Lies = {}, id?: string): string {
      const { challenge } = readOptions(options);
      const key = keys.find((one) => one.id === id) ?? keys.at(-1);
      if (!key) throw new Error("this device has no passkey");
      const data = authenticatorData((key.counter += 1), 0x05, lies);
      const client = clientData("webauthn.get", challenge, lies);
      const signature = createSign("sha256").update(Buffer.concat([data, sha256(Buffer.from(client, "base64url"))])).sign(key.privateKey);
      return JSON.stringify({
        id: key.id, rawId: key.id, type: "public-key", clientExtensionResults: {},
        response: { clientDataJSON: client, authenticatorData: base64url(data), signature: base64url(signature), userHandle: lies.userHandle ?? key.userHandle },
      });
    },
  };
}

function readOptions(options: object): { challenge: string; user?: { id: string } } {
  // The server's own answer, as the browser would parse it.
  return JSON.parse(JSON.stringify(options)) as { challenge: string; user?: { id: string } };
}

type Cbor = number | string | Buffer | Map<string | number, Cbor>;

/** As much of CBOR (RFC 8949) as a passkey needs. */
function cbor(value: Cbor): Buffer {
  if (typeof value === "number") return value >= 0 ? head(0, value) : head(1, -1 - value);
  if (typeof value === "string") return Buffer.concat([head(3, Buffer.byteLength(value)), Buffer.from(value)]);
  if (Buffer.isBuffer(value)) return Buffer.concat([head(2, value.length), value]);
  return Buffer.concat([head(5, value.size), ...[...value].flatMap(([name, one]) => [cbor(name), cbor(one)])]);
}

function head(major: number, size: number): Buffer {
  if (size < 24) return Buffer.from([(major << 5) | size]);
  return size < 256 ? Buffer.from([(major << 5) | 24, size]) : Buffer.from([(major << 5) | 25, size >> 8, size & 255]);
}
