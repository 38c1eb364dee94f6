import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from "node:crypto";
import { relyingParty } from "#lib/identity/relying-party";

const sha256 = (what: string | Buffer) => createHash("sha256").update(what).digest();
const encoded = (what: string | Buffer) => Buffer.from(what).toString("base64url");

/** 24 to 255 bytes as CBOR says them. */
const cborBytes = (bytes: Buffer) => Buffer.concat([Buffer.from([0x58, bytes.length]), bytes]);
const cborText = (text: string) => Buffer.concat([Buffer.from([0x60 + text.length]), Buffer.from(text)]);

/** A public key of P-256 as COSE says it: ES256. */
function cose(publicKey: KeyObject): Buffer {
  const { x = "", y = "" } = publicKey.export({ format: "jwk" });
  const head = Buffer.from([0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21]);
  const [xs, ys] = [x, y].map((half) => cborBytes(Buffer.from(half, "base64url")));
  return Buffer.concat([head, xs ?? head, Buffer.from([0x22]), ys ?? head]);
}

type Way = Readonly<{ origin?: string; rpId?: string; userHandle?: string; counter?: number; verified?: boolean }>;

/** A device in software that makes one passkey and signs with it, really; `way` bends what it says. */
export function aPasskey(userHandle: string) {
  const { publicKey, privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const credentialId = randomBytes(32);
  let counter = 0;

  const said = (type: string, challenge: string, { origin = relyingParty.origin }: Way) =>
    Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }));
  const data = (flags: number, { rpId = relyingParty.id, verified = true, ...way }: Way, rest: Buffer) => {
    const count = Buffer.alloc(4);
    count.writeUInt32BE(way.counter ?? counter);
    return Buffer.concat([sha256(rpId), Buffer.from([flags | 0x01 | (verified ? 0x04 : 0)]), count, rest]);
  };
  const whole = (response: object) =>
    JSON.stringify({
      id: encoded(credentialId),
      rawId: encoded(credentialId),
      type: "public-key",
      clientExtensionResults: {},
      response,
    });

  return {
    /** What the browser hands over when the passkey is made. */
    made(challenge: string, way: Way = {}): string {
      const length = Buffer.from([0, credentialId.length]);
      const credential = Buffer.concat([Buffer.alloc(16), length, credentialId, cose(publicKey)]);
      const attestation = Buffer.concat([
        Buffer.from([0xa3]),
        ...[cborText("fmt"), cborText("none"), cborText("attStmt"), Buffer.from([0xa0])],
        ...[cborText("authData"), cborBytes(data(0x40, way, credential))],
      ]);
      return whole({
        clientDataJSON: encoded(said("webauthn.create", challenge, way)),
        attestationObject: encoded(attestation),
        transports: ["internal"],
      });
    },
    /** What it hands over when somebody signs in. */
    signed(challenge: string, way: Way = {}): string {
      counter += 1;
      const clientData = said("webauthn.get", challenge, way);
      const authenticatorData = data(0, way, Buffer.alloc(0));
      const signature = sign("sha256", Buffer.concat([authenticatorData, sha256(clientData)]), privateKey);
      return whole({
        clientDataJSON: encoded(clientData),
        authenticatorData: encoded(authenticatorData),
        signature: encoded(signature),
        userHandle: encoded(way.userHandle ?? userHandle),
      });
    },
  };
}
