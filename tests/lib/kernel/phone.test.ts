import { expect, test } from "vitest";
import { company } from "#lib/content/company";
import { isPremium } from "#lib/kernel/phone";
import shops from "../../../prisma/seed/stores.json" with { type: "json" };

test.each([
  "08 99 70 00 00",
  "0890 70 00 00",
  "0826 10 20 30",
  "+33 8 91 00 00 00",
  "0033 892 00 00 00",
  "3260",
  "118 218",
])("%s costs its caller more than a call", (phone) => expect(isPremium(phone)).toBe(true));

test.each([
  "02 61 91 10 00",
  "06 00 00 00 12",
  "0800 12 34 56",
  "09 69 39 00 00",
  "+33 1 23 45 67 89",
  "3010",
  "+44 20 7946 0000",
])("%s costs what a call costs", (phone) => expect(isPremium(phone)).toBe(false));

test("every number that the shop publishes costs what a call costs", () => {
  const published = [company.phone, ...JSON.stringify(shops).matchAll(/"phone":"([^"]+)"/g)].map((one) =>
    typeof one === "string" ? one : (one[1] ?? ""),
  );
  expect(published.length).toBeGreaterThan(1);
  expect(published.filter(isPremium)).toEqual([]);
});
