import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { personalTables } from "#lib/privacy/personal-tables";

/** What a column is called that names a person, says how to reach one, or holds what one gave whole. */
const names =
  /^(.*email|phone|line1|birthday|accountId|customerName|authorName|actorName|recipient|userAgent|snapshot|body)$/i;

/** The tables of a schema that may know somebody. */
const thatKnowPeople = (schemas: readonly string[]): string[] =>
  schemas.flatMap((schema) =>
    [...schema.matchAll(/^model (\w+) \{([\s\S]*?)^\}/gm)].flatMap(([, , body = ""]) => {
      const table = /@@map\("(\w+)"\)/.exec(body)?.[1] ?? "";
      const fields = [...body.matchAll(/^ {2}(\w+) +\w/gm)].map(([, field = ""]) => field);
      return fields.some((field) => names.test(field)) ? [table] : [];
    }),
  );

const untold = (schemas: readonly string[]) => thatKnowPeople(schemas).filter((table) => !(table in personalTables));
const schemas = globSync("prisma/schema/*.prisma").map((path) => readFileSync(path, "utf8"));

test("every table that may know somebody says what becomes of it when they are forgotten", () => {
  expect(thatKnowPeople(schemas).length).toBeGreaterThan(60);
  expect(untold(schemas)).toEqual([]);
});

test("and one that does not say so is seen", () => {
  const planted = 'model Postcard {\n  id String @id\n  email String\n\n  @@map("postcard")\n}\n';
  expect(untold([...schemas, planted])).toEqual(["postcard"]);
});

test("nothing is told of a table that is none", () => {
  const known = new Set(thatKnowPeople(schemas));
  expect(Object.keys(personalTables).filter((table) => !known.has(table))).toEqual([]);
});
