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

  expect((await auditTrail({ actorId: "olivier" })).entries.map(({ subject }) => subject)).toEqual(["place:NAN"]);
  expect((await auditTrail({ command: "stock.count" })).entries).toHaveLength(50);
  expect((await auditTrail({ cursor: "'; DROP TABLE" })).entries).toHaveLength(50);
});
