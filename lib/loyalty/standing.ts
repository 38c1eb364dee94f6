import { joinGroup, leaveGroup } from "#lib/customers/groups";
import type { Scene } from "#lib/platform/command";
import { tierReached } from "./facts.ts";
import { monthsLater } from "./months.ts";
import { type LoyaltyProgram, type Tier, tierNamed, tierOf } from "./rules.ts";
import { type LockedMember, pointsSince } from "./sql/members.ts";

/** Points count for a tier, and a tier is kept, so long. */
const tierMonths = 12;

/** The group of all members, by which price lists and promotions know them. */
export const clubGroup = { code: "club", nameFr: "Club Bonnefoy", nameEn: "Bonnefoy club" } as const;

/** The group of those who reached a tier. */
export const groupOfTier = (code: string) => `club-${code}`;
export const tierGroup = ({ code, nameFr, nameEn }: Tier) => ({ code: groupOfTier(code), nameFr, nameEn });

/**
 * Brings a locked member to the tier their twelve months have earned: up at once, and kept a year from each purchase that
 * would reach it; down on its day only (`isOver`). Who has left stands nowhere.
 */
export async function bringToTier(
  { tx, now, record }: Pick<Scene, "tx" | "now" | "record">,
  member: LockedMember,
  program: LoyaltyProgram,
): Promise<LockedMember> {
  const { accountId, leftAt } = member;
  if (leftAt) return member;
  const points = await pointsSince(tx, accountId, monthsLater(now, -tierMonths));
  const [held, earned] = [tierNamed(program, member.tier), tierOf(program, points)];
  const isOver = member.tierUntil !== null && member.tierUntil <= now;
  if (earned.fromPoints < held.fromPoints && !isOver) return member;
  const rises = earned.fromPoints > held.fromPoints;
  if (earned.code !== member.tier) {
    await leaveGroup(tx, accountId, groupOfTier(member.tier));
    await joinGroup(tx, accountId, tierGroup(earned), now);
  }
  if (rises) record(tierReached({ accountId, tier: earned.code }));
  const tierUntil = earned.fromPoints > 0 ? monthsLater(now, tierMonths) : null;
  return tx.member.update({ where: { accountId }, data: { tier: earned.code, tierUntil } });
}
