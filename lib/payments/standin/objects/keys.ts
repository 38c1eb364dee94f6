import { randomBytes } from "node:crypto";

/** A new id in Stripe's manner: `pi_` and 24 letters or digits. */
export const newKey = (prefix: string): string =>
  `${prefix}_${randomBytes(18).toString("base64url").replaceAll(/[-_]/g, "0")}`;

export const epochSeconds = (): number => Math.floor(Date.now() / 1000);

export type Metadata = Record<string, string>;
