import { type Actor, system } from "#lib/kernel/actor";
import { reckonOrder } from "#lib/loyalty/commands-earn";
import { enrol, joinClub } from "#lib/loyalty/commands-join";
import { passTill } from "#lib/loyalty/commands-till";
import type { LoyaltyProgram } from "#lib/loyalty/rules";
import { database } from "#lib/platform/database";
import { demoStaff } from "./demo-staff.ts";

/** Three steps that a loyal household climbs; tableware of the house counts twice. */
const program: LoyaltyProgram = {
  tiers: [
    { code: "complice", nameFr: "Complice", nameEn: "Friend", fromPoints: 0, earnBasisPoints: 300, returnDays: 14 },
    { code: "fidele", nameFr: "Fidèle", nameEn: "Faithful", fromPoints: 400, earnBasisPoints: 400, returnDays: 30 },
    { code: "intime", nameFr: "Intime", nameEn: "Family", fromPoints: 1_200, earnBasisPoints: 500, returnDays: 60 },
  ],
  factors: [],
  expiryMonths: 12,
  birthdayMinor: 500,
};

const day = 86_400_000;
const consent =
  "J’adhère au club Bonnefoy. Mes achats en ligne et en magasin sont reliés à ma carte pour calculer mes gains et mon niveau.";

const slips = [
  { email: "camille@bonnefoy.example", receipt: "ANG-2026-3310", paidMinor: 18_450, burntMinor: 0, ago: 61 },
  { email: "camille@bonnefoy.example", receipt: "ANG-2026-3987", paidMinor: 6_240, burntMinor: 500, ago: 12 },
];

/** Who joined at the counter in Angers. */
const walkIns = [
  {
    ...{ name: "Denise Lemoine", email: "denise.lemoine@clients.example", phone: "02 41 55 18 20" },
    slips: [
      { receipt: "ANG-2026-2204", paidMinor: 84_900, burntMinor: 0, ago: 120 },
      { receipt: "ANG-2026-2871", paidMinor: 46_000, burntMinor: 2_000, ago: 74 },
      { receipt: "ANG-2026-3902", paidMinor: 3_150, burntMinor: 0, ago: 9 },
    ],
  },
  {
    ...{ name: "Karim Haddad", email: "karim.haddad@clients.example", phone: "06 70 11 42 09" },
    slips: [
      { receipt: "ANG-2026-2519", paidMinor: 45_200, burntMinor: 0, ago: 98 },
      { receipt: "ANG-2026-4018", paidMinor: 2_790, burntMinor: 1_000, ago: 3 },
    ],
  },
  {
    ...{ name: "Solène Guérin", email: "solene.guerin@clients.example", phone: "06 18 63 90 55" },
    slips: [{ receipt: "ANG-2026-3640", paidMinor: 7_480, burntMinor: 0, ago: 33 }],
  },
];

/**
 * The club, with the demo's customers who joined it half a year ago: what they bought since has earned, by the same commands
 * as on any day, and Camille has shown her card in Angers.
 */
export async function seedClub(now: Date): Promise<void> {
  const since = new Date(now.getTime() - 200 * day);
  await database.loyaltyRules.create({
    data: { number: 1, rules: program, authorName: "Olivier", publishedBy: "Jeanne Bonnefoy", publishedAt: since },
  });
  const members = await database.account.findMany({ where: { kind: "customer" }, orderBy: { email: "asc" } });
  for (const { id, name, email } of members) {
    await joinClub({ kind: "customer", id, name, email }, { consent }, { now: since });
    const orders = await database.order.findMany({
      where: { accountId: id, placedAt: { gt: since } },
      orderBy: { placedAt: "asc" },
      select: { id: true, updatedAt: true },
    });
    for (const { id: orderId, updatedAt } of orders) await reckonOrder(system("club"), { orderId }, { now: updatedAt });
  }
  const ines = await demoStaff("ines@bonnefoy.example");
  for (const { email, ...slip } of slips) {
    const { id: accountId } = await database.account.findUniqueOrThrow({ where: { email } });
    await passOn(ines, accountId, slip, now);
  }
  for (const { name, email, phone, slips: own } of walkIns) {
    const asked = { store: "ANG", name, email, phone, consent, agreed: "1" };
    const joined = await enrol(ines, asked, { now: new Date(now.getTime() - 150 * day) });
    if (joined.ok) for (const slip of own) await passOn(ines, joined.value.accountId, slip, now);
  }
}

type Slip = Readonly<{ receipt: string; paidMinor: number; burntMinor: number; ago: number }>;

const passOn = (seller: Actor, accountId: string, { ago, ...slip }: Slip, now: Date) =>
  passTill(seller, { accountId, store: "ANG", ...slip }, { now: new Date(now.getTime() - ago * day) });
