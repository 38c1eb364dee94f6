import { readSigned, signed } from "#lib/platform/tokens";
import { alertLife } from "./schema.ts";

/** Proves that whoever follows it reads the mail of the address that is to be told. */
export const alertToken = (alertId: string, now: Date): string =>
  signed(`alert:${alertId}`, new Date(now.getTime() + alertLife));

export const opensAlert = (token: string, alertId: string, now: Date): boolean =>
  readSigned(token, now) === `alert:${alertId}`;
