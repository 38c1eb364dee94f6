import { describe, expect, test } from "vitest";
import { type RoleCode, roles } from "#lib/identity/roles";
import {
  type Cell,
  cellOf,
  type Demand,
  mostOfReturn,
  payersOf,
  type RefundRow,
  rowOf,
  secondRoles,
} from "#lib/orders/refund-ceilings";

const columns = roles.map(({ code }) => code);

/** The refund rows of the permission matrix, cell by cell. A store's are for what came back to it: no store makes a gesture. */
const matrix: readonly (readonly [row: RefundRow, cells: string])[] = [
  ["small", "-|-|W|W|-|-|W|W|-|W SU|W SU"],
  ["middle", "-|-|4E|W SU|-|-|4E|W SU|-|4E|W SU"],
  ["large", "-|-|ask|4E SU|-|-|-|-|4E SU|4E SU|4E SU"],
  ["gesture", "-|-|W|W|-|-|-|st|-|W|W"],
  ["largeGesture", "-|-|4E|W SU|-|-|-|st|-|4E|W SU"],
];

describe.each(matrix)("the row %s", (row, cells) => {
  test.each(columns.map((role, i) => [role, cells.split("|")[i]?.replace("st", "-") as Cell] as const))(
    "says to %s: %s",
    (role, cell) => expect(cellOf(row, [role])).toBe(cell),
  );
});

const demand = (amountMinor: number, more: Partial<Demand> = {}): Demand => ({
  amountMinor,
  isGesture: false,
  withoutReturn: false,
  toOtherMeans: false,
  givenMinor: 0,
  ...more,
});
const gesture = (amountMinor: number, more: Partial<Demand> = {}) => demand(amountMinor, { isGesture: true, ...more });

describe("an amount", () => {
  test.each<readonly [why: string, demand: Demand, row: RefundRow]>([
    ["a cent", demand(1), "small"],
    ["100 €", demand(10_000), "small"],
    ["100.01 €", demand(10_001), "middle"],
    ["500 €", demand(50_000), "middle"],
    ["500.01 €", demand(50_001), "large"],
    ["100 € that make 300 € today", demand(10_000, { givenMinor: 20_000 }), "small"],
    ["a cent over 300 € today", demand(1, { givenMinor: 30_000 }), "middle"],
    ["100 € that make 300.01 € today", demand(10_000, { givenMinor: 20_001 }), "middle"],
    ["goods that stay with their customer", demand(1, { withoutReturn: true }), "large"],
    ["another means than paid", demand(1, { toOtherMeans: true }), "large"],
    ["a gesture of 15 €", gesture(1_500), "gesture"],
    ["a gesture of 15.01 €", gesture(1_501), "largeGesture"],
    ["a gesture of 15 € after 290 € today", gesture(1_500, { givenMinor: 29_000 }), "largeGesture"],
    ["a gesture of 500 €", gesture(50_000), "largeGesture"],
    ["a gesture of 500.01 €", gesture(50_001), "large"],
  ])("%s", (_why, asked, row) => expect(rowOf(asked)).toBe(row));
});

test("what comes back is given to other means by two people only, whatever it is worth", () => {
  expect(mostOfReturn(["service_lead"], ["store_manager"], 0, true)).toBeNull();
  expect(mostOfReturn(["owner"], [], 0, true)).toBe(0);
  expect(mostOfReturn(["service_agent"], ["service_agent"], 0, true)).toBe(0);
});

describe("the second person", () => {
  test.each<readonly [RefundRow, RoleCode, readonly RoleCode[]]>([
    ["middle", "service_agent", ["service_lead", "administrator", "owner"]],
    ["middle", "administrator", ["service_lead", "owner"]],
    ["large", "service_agent", ["service_lead", "accountant", "administrator", "owner"]],
    ["large", "service_lead", ["accountant", "administrator", "owner"]],
    ["large", "owner", ["service_lead", "accountant", "administrator"]],
    ["largeGesture", "service_agent", ["service_lead", "administrator", "owner"]],
  ])("in the row %s for %s is of another role that does more than ask", (row, author, seconds) =>
    expect(secondRoles(row, [author])).toEqual(seconds),
  );

  test("holds the permission to sign, and nobody else does", () =>
    expect(roles.filter((role) => role.permissions.includes("orders.approve_refunds")).map(({ code }) => code)).toEqual(
      secondRoles("large", []),
    ));
});

describe("a return", () => {
  test.each<readonly [why: string, roles: RoleCode[], inspectors: RoleCode[], given: number, most: number | null]>([
    ["inspected and paid by one agent", ["service_agent"], [], 0, 10_000],
    ["by an agent who gave 250 € today", ["service_agent"], [], 25_000, 5_000],
    ["by an agent who gave all of it", ["service_agent"], [], 31_000, 0],
    ["inspected by a colleague of the same role", ["service_agent"], ["service_agent"], 0, 10_000],
    ["inspected in a store", ["service_agent"], ["store_staff"], 0, 50_000],
    ["inspected by their lead", ["service_agent"], ["service_lead"], 0, null],
    ["inspected and paid by a lead", ["service_lead"], [], 0, 50_000],
    ["inspected and paid by an owner", ["owner"], [], 0, 50_000],
    ["paid by an owner, inspected in a store", ["owner"], ["store_staff"], 0, null],
    ["inspected and paid by an administrator", ["administrator"], [], 0, 10_000],
    ["inspected and paid at a counter", ["store_staff"], [], 0, 10_000],
    ["paid at a counter that gave 250 € today", ["store_staff"], [], 25_000, 5_000],
    ["paid at a counter, inspected by its manager", ["store_staff"], ["store_manager"], 0, 50_000],
    ["inspected and paid by a store's manager", ["store_manager"], [], 0, 50_000],
    [
      "paid by a store's manager, inspected by a lead: no store goes beyond",
      ["store_manager"],
      ["service_lead"],
      0,
      50_000,
    ],
    ["by somebody without a cell", ["merchandiser"], [], 0, 0],
  ])("%s", (_why, paying, inspectors, given, most) => expect(mostOfReturn(paying, inspectors, given)).toBe(most));
});

test("who has two roles does what the more generous one may", () =>
  expect(cellOf("middle", ["service_agent", "service_lead"])).toBe("W SU"));

test("who may pay a return back instead is named: not who looked at it, and no store over 500 €", () => {
  expect(payersOf(30_000, ["store_staff"])).toEqual(expect.arrayContaining(["store_manager", "service_lead"]));
  expect(payersOf(30_000, ["store_manager"])).toEqual(expect.arrayContaining(["service_lead", "owner"]));
  expect(payersOf(60_000, ["store_manager"])).not.toContain("store_manager");
  expect(payersOf(60_000, ["store_manager"])).toEqual(expect.arrayContaining(["service_lead", "owner"]));
});
