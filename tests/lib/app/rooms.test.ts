import { globSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { roles } from "#lib/identity/roles";
import type { Actor } from "#lib/kernel/actor";
import { placesOf, roomsFor } from "../../../app/admin/(rooms)/rooms.ts";

const folder = "app/admin/(rooms)";
const read = (file: string) => readFileSync(`${folder}/${file}`, "utf8");

/** What a page lets in: `staffWho` one permission, `may … ? staff` another, `currentStaff` alone whoever works here. */
function letsIn(file: string): readonly string[] {
  const text = read(file).includes("= definition({") ? read("products/definition.tsx") : read(file);
  const named = [...text.matchAll(/(?:staffWho\(\s*|may\(staff, )"([a-z_.]+)"(?=,|\) \? staff)/g)].map(
    ([, one]) => `${one}`,
  );
  return named.length > 0 || !/currentStaff\(/.test(text) ? named : ["anybody of the staff"];
}

const pages = new Map(
  globSync("**/page.tsx", { cwd: folder }).map((file) => [
    `/admin/${file.replace(/\/?page\.tsx$/, "")}`.replace(/\/$/, ""),
    letsIn(file),
  ]),
);
const colleague = (permissions: readonly string[]): Actor => ({
  ...{ kind: "staff", id: "", name: "", storeCodes: [] },
  permissions: new Set(permissions),
});
const staffRoles = roles.filter(({ code }) => code !== "visitor" && code !== "customer");

describe("the rooms of the back office", () => {
  test("each asks by itself who comes in, whatever stands before it", () => {
    const letting = (whom: (permissions: readonly string[]) => boolean) =>
      [...pages].flatMap(([path, permissions]) => (whom(permissions) ? [path] : [])).sort();
    expect(letting((permissions) => permissions.length === 0)).toEqual([]);
    expect(letting((permissions) => permissions.includes("anybody of the staff"))).toEqual([
      "/admin",
      "/admin/[...rest]",
      "/admin/account",
      "/admin/forbidden",
    ]);
  });

  test.each(staffRoles)("show $code no door that the page behind it keeps shut", ({ permissions }) => {
    const held = [...permissions, "anybody of the staff"];
    const places = placesOf(roomsFor(colleague(permissions), "fr", {}));
    const shut = places.filter(({ href }) => !pages.get(href.split("?")[0] ?? "")?.some((one) => held.includes(one)));
    expect(places.length).toBeGreaterThan(1);
    expect(shut).toEqual([]);
  });
});
