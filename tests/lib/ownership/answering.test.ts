import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ableFor, answering, type Given, type House, type Person } from "#lib/ownership/answering";
import { fixedThings } from "#lib/ownership/things";
import { permissions } from "#lib/platform/permissions";

const everything = new Set<string>(permissions);
const someone = (id: string, more: Partial<Person> = {}): Person => ({
  ...{ id, name: id, permissions: everything, gone: false, awayUntil: null, isShopOwner: false, ofAStore: false },
  ...more,
});
const houseOf = (people: readonly Person[], given: readonly Given[] = []): House => ({
  people: new Map(people.map((one) => [one.id, one])),
  given: new Map(given.map((one) => [one.thing, one])),
  parents: new Map([
    ["maison", null],
    ["luminaires", "maison"],
    ["lampes", "luminaires"],
  ]),
});
const jeanne = someone("jeanne", { isShopOwner: true });
const away = { awayUntil: "2026-11-30" };

describe("who answers", () => {
  const given = [{ thing: "queue:desk", ownerId: "nadia", substituteId: "lea" }];

  test("is who was named; while they are away their substitute; and when neither can, the house", () => {
    const who = (...people: Person[]) => answering("queue:desk", houseOf([jeanne, ...people], given));
    expect(who(someone("nadia"), someone("lea"))).toMatchObject({ person: { id: "nadia" }, why: "owner" });
    expect(who(someone("nadia", away), someone("lea"))).toMatchObject({ person: { id: "lea" }, why: "substitute" });
    expect(who(someone("nadia", { gone: true }), someone("lea", away))).toMatchObject({
      ...{ person: { id: "jeanne" }, why: "above" },
      owner: { id: "nadia", gone: true },
    });
  });

  test("is nobody who may not do it any more", () => {
    const lowered = someone("nadia", { permissions: new Set(["products.read"]) });
    expect(answering("queue:desk", houseOf([jeanne, lowered, someone("lea")], given))?.person.id).toBe("lea");
  });

  test("is of what lies in every store nobody who sees one of them only", () => {
    const ofAngers = someone("nadia", { ofAStore: true });
    const who = answering("queue:desk", houseOf([jeanne, ofAngers, someone("lea")], given));
    expect(who).toMatchObject({ person: { id: "lea" }, owner: { id: "nadia" } });
  });

  test("is, of a new category, who answers for its parent", () => {
    const house = houseOf(
      [jeanne, someone("olivier"), someone("elise")],
      [
        { thing: "category:maison", ownerId: "elise", substituteId: null },
        { thing: "category:luminaires", ownerId: "olivier", substituteId: null },
      ],
    );
    expect(answering("category:lampes", house)).toMatchObject({
      person: { id: "olivier" },
      from: "category:luminaires",
    });
    expect(answering("category:maison", house)?.person.id).toBe("elise");
    expect(answering("category:jardin", house)).toMatchObject({ person: { id: "jeanne" }, from: "house" });
  });

  test("is the shop's owner where nobody was named, and nobody only where nobody works", () => {
    expect(answering("figure:sales", houseOf([jeanne]))).toMatchObject({ person: { id: "jeanne" }, why: "owner" });
    expect(answering("figure:sales", houseOf([]))).toBeNull();
  });
});

test("whoever leaves, is away or is lowered, everything is answered for by somebody who works here and may do it", () => {
  const ids = ["a", "b", "c", "d"] as const;
  const things = [...fixedThings, "category:maison", "category:luminaires", "category:lampes"];
  const person = fc.record({
    gone: fc.boolean(),
    awayUntil: fc.constantFrom(null, "2026-11-30"),
    ofAStore: fc.boolean(),
    permissions: fc.subarray([...permissions]).map((some) => new Set<string>(some)),
  });
  const name = fc.constantFrom(...ids);
  const rows = fc.uniqueArray(
    fc.record({ thing: fc.constantFrom(...things), ownerId: name, substituteId: fc.option(name) }),
    { selector: ({ thing }) => thing },
  );
  fc.assert(
    fc.property(fc.array(person, { minLength: 4, maxLength: 4 }), rows, (people, given) => {
      const house = houseOf([jeanne, ...people.map((more, at) => someone(ids[at] ?? "a", more))], given);
      for (const thing of things) {
        const answers = answering(thing, house);
        expect(answers?.person.gone).toBe(false);
        expect(answers?.person.awayUntil).toBeNull();
        expect(answers && ableFor(answers.person, thing)).toBe(true);
      }
    }),
  );
});
