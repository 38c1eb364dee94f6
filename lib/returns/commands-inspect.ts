import { z } from "zod";
import { idOf } from "#lib/kernel/actor";
import { ok, refuse } from "#lib/kernel/result";
import { command } from "#lib/platform/command";
import { lockReturn, notNow, otherPlace, returnNotFound } from "./locked-return.ts";
import { putAway, type Seen } from "./putting-away.ts";
import { mayBecome } from "./states.ts";
import { tell } from "./taking-back.ts";

const found = z.strictObject({
  lineId: z.uuid(),
  restocked: z.int().min(0).max(999),
  damaged: z.int().min(0).max(999),
});

/**
 * What was in the parcel, unit by unit: on sale again where it lies, set aside as damaged, or missing, which is what neither
 * names. What is to be repaired moves no stock: it goes home again. Refuses `return_not_found`, `return_moved_on`,
 * `other_store`, `not_each_line`, `more_than_announced`, and what a move of stock refuses.
 */
export const inspectReturn = command({
  name: "returns.inspect",
  input: z.strictObject({ number: z.string().trim().max(20), lines: z.array(found).min(1).max(100) }),
  allow: "returns.inspect",
  async run({ number, lines }, scene) {
    const { tx, actor, audit } = scene;
    const locked = await lockReturn(tx, number);
    if (!locked) return returnNotFound;
    if (!mayBecome(locked.state, "inspected") || !locked.locationCode) return notNow(locked);
    const elsewhere = otherPlace(scene, locked.locationCode);
    if (elsewhere) return elsewhere;
    if (lines.length !== locked.lines.length || new Set(lines.map(({ lineId }) => lineId)).size !== lines.length)
      return refuse({ code: "not_each_line" });

    let missing = 0;
    const seen: Seen[] = [];
    for (const { lineId, restocked, damaged } of lines) {
      const line = locked.lines.find(({ id }) => id === lineId);
      if (!line) return refuse({ code: "not_each_line" });
      const absent = line.quantity - restocked - damaged;
      if (absent < 0) return refuse({ code: "more_than_announced", lineId, announced: line.quantity });
      missing += absent;
      seen.push({ variantId: line.variantId, restocked, damaged });
      await tx.returnLine.update({ where: { id: lineId }, data: { restocked, damaged, missing: absent } });
    }
    if (locked.wish !== "repair") {
      const shelved = await putAway(scene, { number, locationCode: locked.locationCode, seen });
      if (!shelved.ok) return shelved;
    }
    await tx.return.update({ where: { id: locked.id }, data: { state: "inspected", inspectedById: idOf(actor) } });
    await tell(scene, locked, "inspected", { place: locked.locationCode, missing });
    audit({ subject: `return:${number}`, changes: { state: [locked.state, "inspected"] } });
    return ok({ number, state: "inspected" });
  },
});
