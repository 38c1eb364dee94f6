import { expect, test } from "vitest";
import { answerDue } from "#lib/questions/clock";
import { ownerOf } from "#lib/questions/routing";

test("a question goes to whoever answers for the category, or else for its department", () => {
  const owners = new Map([
    ["cuisine", "Olivier"],
    ["cuisine/couteaux", "Inès"],
  ]);
  expect(ownerOf("cuisine/couteaux", owners)).toBe("Inès");
  expect(ownerOf("cuisine/cuisson", owners)).toBe("Olivier");
  expect(ownerOf("cuisine", owners)).toBe("Olivier");
  expect(ownerOf("jardin/outils", owners)).toBeNull();
});

test.each([
  ["a Tuesday morning, by Wednesday at the same time", "2026-11-17T09:30:00Z", "2026-11-18T09:30:00.000Z"],
  ["a Saturday, by Monday", "2026-11-21T10:00:00Z", "2026-11-23T10:00:00.000Z"],
  ["a Sunday, as if it were Monday at midnight", "2026-11-22T15:00:00Z", "2026-11-23T23:00:00.000Z"],
  ["across the autumn change, by the same hour of the clock", "2026-10-24T08:00:00Z", "2026-10-26T09:00:00.000Z"],
])("what is asked on %s", (_, asked, due) => expect(answerDue(new Date(asked)).toISOString()).toBe(due));
