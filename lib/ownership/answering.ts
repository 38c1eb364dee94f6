import { categoryOf, isOfTheWholeHouse, neededFor } from "./things.ts";

/** Somebody of the staff, as far as they can answer for something today. */
export type Person = Readonly<{
  id: string;
  name: string;
  permissions: ReadonlySet<string>;
  /** Their access has ended. */
  gone: boolean;
  /** Until when ("2026-11-30") they are not here. */
  awayUntil: string | null;
  isShopOwner: boolean;
  /** They work in a store, and see only what lies there. */
  ofAStore: boolean;
}>;

export type Given = Readonly<{ thing: string; ownerId: string; substituteId: string | null }>;

/** Everything that says who answers for what, on a day. */
export type House = Readonly<{
  people: ReadonlyMap<string, Person>;
  given: ReadonlyMap<string, Given>;
  /** A category's parent; null for a department. */
  parents: ReadonlyMap<string, string | null>;
}>;

/**
 * Who answers for a thing today, and why they: it is theirs; its owner is away or cannot; or nobody named for it can, and it
 * falls to what stands above. `from` is the thing that they were named for; `owner` who is named for it, here or not.
 */
export type Answering = Readonly<{
  person: Person;
  why: "owner" | "substitute" | "above";
  from: string;
  owner: Person;
  substitute: Person | null;
}>;

/** Whether somebody could do what there is to do: who sees one store only does not answer for a queue of the whole house. */
export const ableFor = ({ permissions, ofAStore }: Person, thing: string): boolean =>
  permissions.has(neededFor(thing)) && !(ofAStore && isOfTheWholeHouse(thing));

const can = (person: Person | undefined, thing: string): person is Person =>
  person !== undefined && !person.gone && person.awayUntil === null && ableFor(person, thing);

/** What a thing falls to: a category to its parent, everything else and every department to the house. */
function* upwards(thing: string, parents: House["parents"]): Generator<string> {
  let id = categoryOf(thing);
  if (id === null) yield thing;
  for (; id !== null; id = parents.get(id) ?? null) yield `category:${id}`;
  if (thing !== "house") yield "house";
}

/** Null only where nobody works at all. */
export function answering(thing: string, house: House): Answering | null {
  const person = (id: string | null) => (id === null ? undefined : house.people.get(id));
  const rows = [...upwards(thing, house.parents)].flatMap((one) => house.given.get(one) ?? []);
  const named = rows[0];
  const last = shopOwner(house);
  const owner = person(named?.ownerId ?? null) ?? last;
  if (!owner) return null;
  const known = { owner, substitute: person(named?.substituteId ?? null) ?? null, from: named?.thing ?? "house" };
  for (const row of rows) {
    const above = row !== named;
    const [first, second] = [person(row.ownerId), person(row.substituteId)];
    if (can(first, thing)) return { ...known, person: first, why: above ? "above" : "owner" };
    if (can(second, thing)) return { ...known, person: second, why: above ? "above" : "substitute" };
  }
  const person_ = last ?? owner;
  return { ...known, person: person_, why: person_.id === owner.id ? "owner" : "above" };
}

/** The shop's own: one who is here before one who is away, the longest there first. */
function shopOwner({ people }: House): Person | undefined {
  const theirs = [...people.values()].filter(({ isShopOwner, gone }) => isShopOwner && !gone);
  return theirs.find(({ awayUntil }) => awayUntil === null) ?? theirs[0];
}
