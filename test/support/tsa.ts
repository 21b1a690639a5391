import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { freePort } from "./postgres";
import { type Signer, aSigner } from "./signer";

const configuration = (folder: string) => `
[tsa]
default_tsa = one
[one]
serial = ${join(folder, "serial")}
crypto_device = builtin
default_policy = 1.2.3.4.1
signer_digest = sha256
digests = sha256, sha384, sha512
accuracy = secs:1
ordering = yes
tsa_name = no
ess_cert_id_chain = no
`;

export interface RunningTsa {
  url: string;
  signer: Signer;
  /** The token that `openssl ts` gives for a request. */
  reply: (request: Uint8Array) => Buffer;
  stop: () => Promise<void>;
}

/** A time-stamping authority on this machine: a few lines of HTTP around `openssl ts -reply`. `spoil` changes its answers. */
export async function startTsa(spoil: (reply: Buffer) => Buffer = (reply) => reply): Promise<RunningTsa> {
  const signer = aSigner("P-256", "/CN=Test time stamps", ["-addext", "extendedKeyUsage=critical,timeStamping", "-addext", "keyUsage=critical,digitalSignature"]);
  const file = (name: string) => join(signer.folder, name);
  writeFileSync(file("tsa.cnf"), configuration(signer.folder));
  writeFileSync(file("serial"), "01\n");
  const reply = (request: Uint8Array) => {
    writeFileSync(file("request.tsq"), request);
    execFileSync("openssl", ["ts", "-reply", "-config", file("tsa.cnf"), "-queryfile", file("request.tsq"), "-inkey", signer.keyFile, "-signer", signer.certificateFile, "-out", file("reply.tsr")], { stdio: "ignore" });
    return readFileSync(file("reply.tsr"));
  };
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => response.writeHead(200, { "content-type": "application/timestamp-reply" }).end(spoil(reply(Buffer.concat(chunks)))));
  });
  const port = await freePort();
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  return { url: `http://127.0.0.1:${port}/`, signer, reply, stop: () => new Promise((resolve) => server.close(() => resolve())) };
}
