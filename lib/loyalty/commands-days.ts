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

/** Today's birthdays are given their present, once a year. Answers how many were. */
export const giveBirthdays = command({
  name: "loyalty.giveBirthdays",
  input: z.strictObject({}),
  allow: "system",
  async run(_, scene) {
    const { tx, now } = scene;
    const published = await rulesNow(tx);
    const amountMinor = published?.program.birthdayMinor ?? 0;
    if (!published || amountMinor === 0) return ok({ worked: 0 });
    const [year = "", ...rest] = dayOf(now).split("-");
    const today = rest.join("-");
    const due = await tx.member.findMany({
      where: { birthday: today, entries: { none: { kind: "birthday", source: { endsWith: `:${year}` } } } },
      orderBy: { accountId: "asc" },
      take: some,
      select: { accountId: true },
    });
    for (const { accountId } of due) {
      const member = await lockMember(tx, accountId);
      const source = `birthday:${accountId}:${year}`;
      if (member) await post(scene, member, published.program, { kind: "birthday", source, amountMinor });
    }
    return ok({ worked: due.length });
  },
});
