import { expect, test } from "vitest";
import { figureLine } from "../../bench/line.ts";
import { ratioLines } from "../../bench/ratios.ts";

const measured = (name: string, value: number) => figureLine(name, value, "req/s", "");

test("a measure is divided by the floor of the same run", () => {
  const lines = ratioLines([measured("page.product", 450), measured("floor.static", 900)]);
  expect(lines).toMatchObject([{ name: "ratio.product_to_static", value: 0.5, unit: "×" }]);
});

test("without its floor a measure has no ratio", () => expect(ratioLines([measured("page.product", 450)])).toEqual([]));

test("nor with a floor that could not be measured", () =>
  expect(ratioLines([measured("page.product", 450), measured("floor.static", 0)])).toEqual([]));
