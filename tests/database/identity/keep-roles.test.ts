import { expect, test } from "vitest";
import { keepRoles } from "#lib/identity/commands-roles";
import { roles } from "#lib/identity/roles";
import { system } from "#lib/kernel/actor";
import { database } from "#lib/platform/database";

test("a shop of an older version learns of permissions and roles that are new, and forgets what is no more", async () => {
  await database.role.create({
    data: { code: "owner", nameFr: "Patronne", nameEn: "Boss", permissions: ["orders.read", "orders.burn"] },
  });

  await keepRoles(system("roles"), {});

  const kept = await database.role.findMany({ orderBy: { code: "asc" } });
  expect(kept).toEqual([...roles].sort((a, b) => (a.code < b.code ? -1 : 1)));
});
