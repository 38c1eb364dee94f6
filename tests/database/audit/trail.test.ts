import { expect, test } from "vitest";
import { z } from "zod";
import { auditOf, auditTrail } from "#lib/audit/queries";
import type { Actor } from "#lib/kernel/actor";
import { ok } from "#lib/kernel/result";
import { command } from "#lib/platform/command";

const nadia: Actor = {
  kind: "staff",
  id: "nadia",
  name: "Nadia",
  permissions: new Set(["stock.adjust"]),
  storeCodes: [],
};
const olivier: Actor = { ...nadia, id: "olivier", name: "Olivier" };

const count = command({
  name: "stock.count",
  input: z.strictObject({ place: z.string(), was: z.int(), is: z.int() }),
  allow: "stock.adjust",
  async run({ place, was, is }, { audit }) {
    audit({ subject: `place:${place}`, changes: { onHand: [was, is] }, reason: "inventaire" });
    return ok(null);
  },
});

test("the trail is narrowed to what went on by itself, and to a day of the shop, midnight in Paris being its edge", async () => {
  const clock: Actor = { kind: "system", name: "clock" };
  const wound = command({
    name: "clock.wind",
    input: z.strictObject({ place: z.string() }),
    allow: "system",
    async run({ place }, { audit }) {
      audit({ subject: `place:${place}`, changes: {} });
      return ok(null);
    },
  });
  await wound(clock, { place: "before" }, { now: new Date("2026-03-01T22:59:59Z") });
  await wound(clock, { place: "first" }, { now: new Date("2026-03-01T23:00:00Z") });
  await wound(clock, { place: "last" }, { now: new Date("2026-03-02T22:59:59Z") });
  await wound(clock, { place: "after" }, { now: new Date("2026-03-02T23:00:00Z") });

  const { entries } = await auditTrail({ who: "shop", area: "clock", day: "2026-03-02" });
  expect(entries.map(({ subject }) => subject)).toEqual(["place:last", "place:first"]);
  expect((await auditTrail({ who: "shop", area: "stock" })).entries).toEqual([]);
});

test("the trail tells, newest first, what was done to one thing and what one person did, page by page", async () => {
  for (let is = 1; is <= 60; is++) await count(nadia, { place: "ANG", was: is - 1, is });
  await count(olivier, { place: "NAN", was: 3, is: 2 });

  const first = await auditOf("place:ANG");
  expect(first.entries).toHaveLength(50);
  expect(first.entries[0]).toMatchObject({
    actor: { kind: "staff", id: "nadia", name: "Nadia" },
    command: "stock.count",
    changes: { onHand: [59, 60] },
    reason: "inventaire",
  });
  const second = await auditOf("place:ANG", first.nextCursor);
  expect(second.entries.map(({ changes }) => changes.onHand?.[1])).toEqual([10, 9, 8, 7, 6, 5, 4, 3, 2, 1]);
  expect(second.nextCursor).toBeNull();

  expect((await auditTrail({ who: "olivier" })).entries.map(({ subject }) => subject)).toEqual(["place:NAN"]);
  expect((await auditTrail({ area: "stock" })).entries).toHaveLength(50);
  expect((await auditTrail({ cursor: "'; DROP TABLE" })).entries).toHaveLength(50);
});
