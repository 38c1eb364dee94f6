import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { expireCredits } from "#lib/credit/commands-system";
import { creditDiscrepancies } from "#lib/credit/queries";
import { system } from "#lib/kernel/actor";
import { passTill, takeTillBack } from "#lib/loyalty/commands-till";
import { loyaltyDiscrepancies } from "#lib/loyalty/queries-proof";
import { database } from "#lib/platform/database";
import { aClub, aMember, cagnotte, standing } from "#tests/support/a-member";
import { aColleague } from "#tests/support/staff-actors";

const day = 86_400_000;
const event = fc.oneof(
  fc.record({ kind: fc.constant("buy" as const), paid: fc.integer({ min: 0, max: 60_000 }), burn: fc.nat(3_000) }),
  fc.record({ kind: fc.constant("back" as const), which: fc.nat(9), part: fc.integer({ min: 1, max: 100 }) }),
  fc.record({ kind: fc.constant("wait" as const), days: fc.integer({ min: 1, max: 400 }) }),
);

let seller: Awaited<ReturnType<typeof aColleague>>;
let run = 0;
beforeAll(async () => {
  await aClub();
  seller = await aColleague("Inès", "store_staff");
});
afterAll(async () => {
  expect(await database.loyaltyEntry.count()).toBeGreaterThan(20);
});

test("whatever is bought, given back, spent and expired: the books agree, and nobody's cagnotte goes below nought", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(event, { minLength: 3, maxLength: 12 }), async (events) => {
      const { id: accountId } = await aMember("Camille");
      const slips: string[] = [];
      let now = new Date("2026-11-21T10:00:00Z");
      const name = `RUN-${run++}`;
      for (const one of events) {
        if (one.kind === "wait") {
          now = new Date(now.getTime() + one.days * day);
          await expireCredits(system("test"), {}, { now });
        } else if (one.kind === "buy") {
          const receipt = `${name}-${slips.length}`;
          const burntMinor = Math.min(one.burn, await cagnotte(accountId));
          const asked = { accountId, store: "ANG", receipt, paidMinor: one.paid, burntMinor };
          if ((await passTill(seller, asked, { now })).ok) slips.push(receipt);
        } else {
          const receipt = slips[one.which % Math.max(1, slips.length)];
          const bought = await database.loyaltyPurchase.findUnique({ where: { key: `till:ANG:${receipt}` } });
          const backMinor = Math.ceil((((bought?.spentMinor ?? 0) + (bought?.burntMinor ?? 0)) * one.part) / 100);
          if (receipt && backMinor > 0)
            await takeTillBack(seller, { accountId, store: "ANG", receipt, backMinor }, { now });
        }
        expect(await cagnotte(accountId)).toBeGreaterThanOrEqual(0);
        expect((await standing(accountId)).owedMinor).toBeGreaterThanOrEqual(0);
      }
      expect(await loyaltyDiscrepancies()).toEqual([]);
      expect(await creditDiscrepancies()).toEqual([]);
    }),
    { numRuns: 8, seed: 1924 },
  );
});
