import { z } from "zod";

const name = z.string().trim().min(2).max(40);
const basisPoints = z.int().min(0).max(2_000);

/** One step of the club: reached by what was bought within twelve months, one point a euro. */
const tier = z.strictObject({
  code: z.string().regex(/^[a-z][a-z0-9-]{1,19}$/),
  nameFr: name,
  nameEn: name,
  fromPoints: z.int().min(0).max(100_000),
  /** What comes back of each euro. */
  earnBasisPoints: basisPoints,
  /** So long after receiving them may its members send things back: never less than the law says (C. consom. L221-18). */
  returnDays: z.int().min(14).max(100).default(14),
});

/** A category, with all below it, whose articles earn more (or nothing), in points and money alike. */
const factor = z.strictObject({
  category: z.string().trim().min(1).max(200),
  basisPoints: z.int().min(0).max(50_000),
});

/** The programme: what a member earns, until when, and what a birthday brings. */
export const loyaltyRules = z
  .strictObject({
    tiers: z.array(tier).min(1).max(5),
    factors: z.array(factor).max(20),
    /** So long the whole cagnotte lasts after the last earning. */
    expiryMonths: z.int().min(6).max(36),
    birthdayMinor: z.int().min(0).max(5_000),
  })
  .refine(({ tiers }) => tiers[0]?.fromPoints === 0 && isRising(tiers), { path: ["tiers"], error: "tiers_must_rise" })
  .refine(({ tiers }) => new Set(tiers.map(({ code }) => code)).size === tiers.length, {
    path: ["tiers"],
    error: "tiers_alike",
  });
export type LoyaltyProgram = z.infer<typeof loyaltyRules>;
export type Tier = z.infer<typeof tier>;

const isRising = (tiers: readonly Readonly<{ fromPoints: number }>[]): boolean =>
  tiers.every(({ fromPoints }, i) => i === 0 || fromPoints > (tiers[i - 1]?.fromPoints ?? 0));

/** The tier that so many points reach. */
export function tierOf({ tiers }: LoyaltyProgram, points: number): Tier {
  const reached = tiers.findLast(({ fromPoints }) => points >= fromPoints) ?? tiers[0];
  if (!reached) throw new Error("a club without tiers");
  return reached;
}

/** A tier by its code; one that was done away with counts as the first. */
export const tierNamed = (program: LoyaltyProgram, code: string): Tier =>
  program.tiers.find((one) => one.code === code) ?? tierOf(program, 0);

/** By how much an article of this category earns more: the nearest category above it that has a word to say. */
export function factorOf({ factors }: LoyaltyProgram, categoryPath: string): number {
  const above = factors.filter(({ category }) => categoryPath === category || categoryPath.startsWith(`${category}/`));
  return above.sort((a, b) => b.category.length - a.category.length)[0]?.basisPoints ?? whole;
}

/** The same rules, naming categories that moved by where they stand now. */
export const followingMoves = (program: LoyaltyProgram, moves: ReadonlyMap<string, string>): LoyaltyProgram => ({
  ...program,
  factors: program.factors.map((factor) => ({ ...factor, category: moves.get(factor.category) ?? factor.category })),
});

/** Earning as it is, neither more nor less. */
export const whole = 10_000;
