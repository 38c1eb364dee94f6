import { z } from "zod";
import { ok, refuse } from "#lib/kernel/result";
import { command, type Scene } from "#lib/platform/command";
import type { Transaction } from "#lib/platform/database";
import { ableFor, type House } from "./answering.ts";
import { houseOn } from "./queries.ts";
import { categoryOf, isFixed, thingWord } from "./things.ts";

const thing = z.string().min(1).max(80);

/** Who answers for what is said one after the other: two at once could each name whom the other takes away. */
const inLine = (tx: Transaction) => tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('responsibility'))`;

/** Who works here, by their id, and may do what a thing asks of who answers for it. */
function ableTo({ people }: House, thing: string, id: string, field: string) {
  const person = people.get(id);
  if (!person || person.gone) return refuse({ code: "colleague_not_found", field });
  return ableFor(person, thing) ? ok(person) : refuse({ code: "without_access", field });
}

const nameIn = ({ people }: House, id: string | null | undefined) => (id ? (people.get(id)?.name ?? null) : null);

/** What the journal calls a thing; null when there is no such thing. */
async function wordOf(tx: Transaction, thing: string): Promise<string | null> {
  const id = categoryOf(thing);
  if (id === null) return isFixed(thing) ? thingWord(thing) : null;
  if (!z.uuid().safeParse(id).success) return null;
  return (await tx.category.findUnique({ where: { id }, select: { nameFr: true } }))?.nameFr ?? null;
}

/**
 * Names who answers for a thing, and who does while they are away. Refuses `thing_not_found`, `colleague_not_found`,
 * `same_person_twice` and `without_access` for who could not do what there is to do.
 */
export const giveOwnership = command({
  name: "ownership.give",
  input: z.strictObject({ thing, ownerId: z.uuid(), substituteId: z.uuid().optional() }),
  allow: "staff.write",
  async run({ thing, ownerId, substituteId }, { tx, now, audit }) {
    await inLine(tx);
    const word = await wordOf(tx, thing);
    if (!word) return refuse({ code: "thing_not_found" });
    if (ownerId === substituteId) return refuse({ code: "same_person_twice", field: "substituteId" });
    const house = await houseOn(now, tx);
    const owner = ableTo(house, thing, ownerId, "ownerId");
    if (!owner.ok) return owner;
    const substitute = substituteId ? ableTo(house, thing, substituteId, "substituteId") : ok(null);
    if (!substitute.ok) return substitute;
    const before = house.given.get(thing);
    const named = { ownerId, substituteId: substituteId ?? null, givenAt: now };
    const categoryId = categoryOf(thing);
    await tx.responsibility.upsert({ where: { thing }, create: { thing, categoryId, ...named }, update: named });
    audit({
      subject: `account:${ownerId}`,
      changes: {
        thing: [null, word],
        answerable: [nameIn(house, before?.ownerId), owner.value.name],
        substitute: [nameIn(house, before?.substituteId), substitute.value?.name ?? null],
      },
    });
    return ok({ thing });
  },
});

/** Nobody is named for it any more: it falls to what stands above it. Refuses `thing_not_found`, and so for the house, which stands under nothing. */
export const leaveToAbove = command({
  name: "ownership.leave_to_above",
  input: z.strictObject({ thing }),
  allow: "staff.write",
  async run({ thing }, { tx, now, audit }) {
    await inLine(tx);
    const house = await houseOn(now, tx);
    const [before, word] = [house.given.get(thing), await wordOf(tx, thing)];
    if (!before || !word || thing === "house") return refuse({ code: "thing_not_found" });
    await tx.responsibility.delete({ where: { thing } });
    audit({
      subject: `account:${before.ownerId}`,
      changes: { thing: [word, null], answerable: [nameIn(house, before.ownerId), null] },
    });
    return ok({ thing });
  },
});

/**
 * Hands everything that somebody answers for, or stands in for, to a colleague: who leaves does so, or somebody does it
 * after them. Refuses `colleague_not_found`, `same_person_twice`, and `without_access` when they could not do all of it.
 */
export const handOverOwnership = command({
  name: "ownership.hand_over",
  input: z.strictObject({ fromId: z.uuid(), toId: z.uuid() }),
  allow: "staff.write",
  async run({ fromId, toId }, { tx, now, audit }) {
    await inLine(tx);
    if (fromId === toId) return refuse({ code: "same_person_twice", field: "toId" });
    const house = await houseOn(now, tx);
    const theirs = [...house.given.values()].filter((one) => [one.ownerId, one.substituteId].includes(fromId));
    for (const { thing } of [{ thing: "category:" }, ...theirs]) {
      const able = ableTo(house, thing, toId, "toId");
      if (!able.ok) return able;
    }
    await handOver(tx, { fromId, toId, now });
    audit({
      subject: `account:${toId}`,
      changes: {
        answerable: [nameIn(house, fromId), nameIn(house, toId)],
        things: [null, theirs.length],
      },
    });
    return ok({ things: theirs.length });
  },
});

/** Who would stand in for themselves stands in for nobody. */
const handOver = (
  tx: Transaction,
  { fromId, toId, now }: Readonly<{ fromId: string; toId: string }> & Pick<Scene, "now">,
) =>
  tx.$executeRaw`
    UPDATE responsibility SET given_at = ${now},
      owner_id = CASE WHEN owner_id = ${fromId}::uuid THEN ${toId}::uuid ELSE owner_id END,
      substitute_id = CASE WHEN ${toId}::uuid IN (owner_id, substitute_id) THEN NULL
                           WHEN substitute_id = ${fromId}::uuid THEN ${toId}::uuid ELSE substitute_id END
    WHERE ${fromId}::uuid IN (owner_id, substitute_id)`;
