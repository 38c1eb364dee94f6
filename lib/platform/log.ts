import { pino } from "pino";
import { env } from "./env.ts";

/** What may never reach a log: secrets, card data and personal data, at whatever depth they are handed over. */
const secret = [
  "password",
  "passwordHash",
  "token",
  "secret",
  "authorization",
  "cookie",
  "email",
  "phone",
  "name",
  "line1",
  "line2",
  "address",
  "card",
  "html",
  "text",
];
const paths = secret.flatMap((key) => [key, `*.${key}`, `*.*.${key}`]);

export const log = pino({
  level: env.NODE_ENV === "test" ? "silent" : env.LOG_LEVEL,
  base: { service: "comptoir" },
  timestamp: pino.stdTimeFunctions.isoTime,
  redact: { paths, censor: "[redacted]" },
});
