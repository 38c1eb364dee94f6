import { z } from "zod";
import { dayOf } from "#lib/kernel/local-time";
import { ok } from "#lib/kernel/result";
import { command } from "#lib/platform/command";
import { post } from "./posting.ts";
import { lockMember } from "./sql/members.ts";
import { rulesNow } from "./sql/rules.ts";
import { bringToTier } from "./standing.ts";

const some = 200;

/** Tiers whose day is over become what the last twelve months earn. Answers how many; ask again until none is. */
export const endTiers = command({
  name: "loyalty.endTiers",
  input: z.strictObject({}),
  allow: "system",
  async run(_, scene) {
    const { tx, now } = scene;
    const published = await rulesNow(tx);
    const due = await tx.member.findMany({
      where: { tierUntil: { lte: now } },
      orderBy: { accountId: "asc" },
      take: some,
      select: { accountId: true },
    });
    if (!published) return ok({ worked: 0 });
    for (const { accountId } of due) {
      const member = await lockMember(tx, accountId);
      if (member) await bringToTier(scene, member, published.program);
    }
    return ok({ worked: due.length });
  },
});

/** Nobody goes without whose day fell on one when the shop did not work. */
const daysBack = 7;
const dayMs = 86_400_000;

/** The birthdays of a day, as they are kept: who was born on the 29th of February has theirs on the 28th of a short year. */
function birthdaysOn(at: Date) {
  const [year = "", ...rest] = dayOf(at).split("-");
  const day = rest.join("-");
  const isShort = new Date(Date.UTC(Number(year), 1, 29)).getUTCMonth() !== 1;
  return { year, birthdays: day === "02-28" && isShort ? [day, "02-29"] : [day] };
}

/** Birthdays of today, and of the days before that were left out, are given their present, once a year. Answers how many. */
export const giveBirthdays = command({
  name: "loyalty.giveBirthdays",
  input: z.strictObject({}),
  allow: "system",
  async run(_, scene) {
    const { tx, now } = scene;
    const published = await rulesNow(tx);
    const amountMinor = published?.program.birthdayMinor ?? 0;
    if (!published || amountMinor === 0) return ok({ worked: 0 });
    for (let back = 0; back < daysBack; back++) {
      const { year, birthdays } = birthdaysOn(new Date(now.getTime() - back * dayMs));
      const due = await tx.member.findMany({
        where: {
          birthday: { in: birthdays },
          entries: { none: { kind: "birthday", source: { endsWith: `:${year}` } } },
        },
        orderBy: { accountId: "asc" },
        take: some,
        select: { accountId: true },
      });
      for (const { accountId } of due) {
        const member = await lockMember(tx, accountId);
        const source = `birthday:${accountId}:${year}`;
        if (member) await post(scene, member, published.program, { kind: "birthday", source, amountMinor });
      }
      if (due.length > 0) return ok({ worked: due.length });
    }
    return ok({ worked: 0 });
  },
});
