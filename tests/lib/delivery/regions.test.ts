import { expect, test } from "vitest";
import { isDelivered, isPostcode } from "#lib/delivery/regions";

test.each([
  ["FR", "49100"],
  ["FR", "20000"],
  ["BE", "1000"],
  ["NL", "1012 AB"],
  ["PL", "00-950"],
  ["PT", "1100-148"],
  ["GB", "SW1A 1AA"],
  ["CH", "1204"],
  ["ES", "28001"],
])("%s %s is delivered", (country, postcode) => expect(isDelivered(postcode, country)).toBe(true));

test.each([
  ["FR", "97400", "Réunion"],
  ["FR", "98000", "Monaco"],
  ["ES", "35001", "the Canaries"],
  ["ES", "51001", "Ceuta"],
  ["FI", "22100", "Åland"],
  ["DE", "27498", "Heligoland"],
  ["IT", "23041", "Livigno"],
  ["PT", "9000-030", "Madeira"],
  ["GB", "BT1 1AA", "Northern Ireland, of the Union for goods"],
])("%s %s, %s, has a VAT of its own and is not", (country, postcode) =>
  expect([isPostcode(postcode, country), isDelivered(postcode, country)]).toEqual([true, false]),
);

test("a postcode is written as its country does", () => {
  for (const [country, postcode] of [
    ["FR", "4910"],
    ["BE", "49100"],
    ["NL", "1012"],
    ["GB", "12345"],
  ] as const)
    expect(isPostcode(postcode, country)).toBe(false);
});
