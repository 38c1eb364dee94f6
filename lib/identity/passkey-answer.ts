import { z } from "zod";

const encoded = z.base64url().min(1).max(12_000);

/** What the browser hands over is the text of a JSON object; fields that later browsers add are let be. */
const answer = <S extends z.ZodType>(response: S) =>
  z
    .string()
    .max(16_000)
    .transform((text, context) => {
      try {
        return JSON.parse(text) as unknown;
      } catch {
        context.addIssue({ code: "custom", message: "not JSON" });
        return z.NEVER;
      }
    })
    .pipe(
      z.object({
        id: encoded.max(1400),
        rawId: encoded,
        type: z.literal("public-key"),
        clientExtensionResults: z.object({}).prefault({}),
        response,
      }),
    );

/** A device's answer when a passkey is made. */
export const madePasskey = answer(
  z.object({
    clientDataJSON: encoded,
    attestationObject: encoded,
    transports: z.array(z.string().max(20)).max(10).default([]),
  }),
);

/** A device's answer when it signs in. `userHandle` is the account that the device keeps the key for. */
export const signedByPasskey = answer(
  z.object({ clientDataJSON: encoded, authenticatorData: encoded, signature: encoded, userHandle: encoded }),
);

const clientData = z.object({ challenge: encoded });

/** What the device says it was asked to sign; null where it says nothing that can be read. */
export function challengeIn(clientDataJson: string): string | null {
  try {
    return clientData.parse(JSON.parse(Buffer.from(clientDataJson, "base64url").toString())).challenge;
  } catch {
    return null;
  }
}
