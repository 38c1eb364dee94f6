import { z } from "zod";
import { walkInAccount } from "#lib/identity/walk-in";
import { idOf, mayActIn } from "#lib/kernel/actor";
import { ok, refuse } from "#lib/kernel/result";
import { command } from "#lib/platform/command";
import { joinOf } from "./joining.ts";

const consent = z.string().trim().min(10).max(600);

/** A customer joins the club from their account. Refuses `no_club`. */
export const joinClub = command({
  name: "loyalty.join",
  input: z.strictObject({ consent }),
  allow: "customer",
  async run({ consent: words }, scene) {
    const accountId = idOf(scene.actor);
    return accountId ? joinOf(scene, { accountId, consent: words }) : refuse({ code: "not_signed_in" });
  },
});

/** The day and month of a member's birthday, told once a year at most by being told at all: it is not changed again. */
export const tellBirthday = command({
  name: "loyalty.tellBirthday",
  input: z.strictObject({ day: z.coerce.number().int().min(1).max(31), month: z.coerce.number().int().min(1).max(12) }),
  allow: "customer",
  async run({ day, month }, { tx, actor }) {
    const accountId = idOf(actor);
    if (!accountId) return refuse({ code: "not_signed_in" });
    if (day > (longest[month - 1] ?? 31)) return refuse({ code: "no_such_day", field: "day" });
    const birthday = `${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
    const { count } = await tx.member.updateMany({
      where: { accountId, birthday: null, leftAt: null },
      data: { birthday },
    });
    return count > 0 ? ok(null) : refuse({ code: "birthday_known" });
  },
});

const longest = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** A form sends what was left empty as nothing. */
const phone = z
  .string()
  .trim()
  .max(24)
  .regex(/^[+\d\s().-]*$/)
  .transform((typed) => typed.replace(/[^\d+]/g, "") || null);

/**
 * Somebody joins at the counter of a store: under the account of their address, or one made for it, which they open by
 * the mail they are sent. Refuses `other_store`, `no_club`, `not_a_customer`.
 */
export const enrol = command({
  name: "loyalty.enrol",
  input: z.strictObject({
    store: z.string().min(1).max(20),
    name: z.string().trim().min(2).max(120),
    email: z.string().trim().toLowerCase().max(254).pipe(z.email()),
    phone,
    consent,
    agreed: z.literal("1"),
  }),
  allow: "loyalty.handle",
  async run({ store, name, email, phone: dialled, consent: words }, scene) {
    const { tx, actor, now } = scene;
    if (!mayActIn(actor, store)) return refuse({ code: "other_store" });
    const accountId = await walkInAccount(tx, { email, name }, now);
    if (!accountId) return refuse({ code: "not_a_customer" });
    return joinOf(scene, { accountId, consent: words, place: store, phone: dialled });
  },
});
