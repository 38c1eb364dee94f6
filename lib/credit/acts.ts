import { z } from "zod";
import { locales } from "#lib/kernel/locale";
import { maxBatch } from "./terms.ts";

const amountMinor = z.int().min(100).max(100_000);
const reason = z.string().trim().min(3).max(200);
const receipt = z.string().trim().min(3).max(60);
const recipient = z.string().trim().toLowerCase().max(254).pipe(z.email());
const locale = z.enum(locales).default("fr");
const creditId = z.uuid();

/** What people give to each act: the inputs of its command. */
export const inputs = {
  sell: { amountMinor, receipt, recipient, locale, reason },
  offer: { amountMinor, recipient, locale, reason },
  activate: { code: z.string().min(1).max(64), receipt },
  batch: { name: z.string().trim().min(3).max(80), count: z.int().min(1).max(maxBatch), amountMinor },
  adjust: { creditId, amountMinor: z.int().min(-100_000).max(100_000), reason },
  give: { accountId: z.uuid(), amountMinor, reason },
  newCode: { creditId, recipient, locale, reason },
} as const;

/**
 * Everything that brings money onto a credit, or sends its code out, as data: done at once, or kept until a second person
 * says yes. `amountMinor` is what is at stake, in cents.
 */
export const act = z.discriminatedUnion("kind", [
  /** No receipt: nobody paid for it. */
  z.strictObject({ kind: z.literal("card"), ...inputs.offer, receipt: receipt.nullable() }),
  z.strictObject({ kind: z.literal("activate"), creditId, receipt, amountMinor }),
  z.strictObject({ kind: z.literal("batch"), ...inputs.batch }),
  z.strictObject({ kind: z.literal("adjust"), ...inputs.adjust }),
  z.strictObject({ kind: z.literal("give"), ...inputs.give }),
  z.strictObject({ kind: z.literal("new_code"), ...inputs.newCode, amountMinor: z.int().min(0) }),
]);
export type Act = z.infer<typeof act>;
export type ActOf<K extends Act["kind"]> = Extract<Act, { kind: K }>;
