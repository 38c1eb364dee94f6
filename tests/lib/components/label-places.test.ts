import { expect, test } from "vitest";
import { placeLabels } from "../../../components/stores/label-places.ts";

test("a city alone on the map is named at its right", () => {
  const labels = placeLabels([{ code: "LIL", city: "Lille", x: 316, y: 57 }]);
  expect(labels.get("LIL")).toEqual({ x: 328, y: 63, anchor: "start" });
});

test("three cities that stand close are named on different sides, none over another's pin", () => {
  const labels = placeLabels([
    { code: "ANG", city: "Angers", x: 179.7, y: 232.2 },
    { code: "NAN", city: "Nantes", x: 140.5, y: 244.7 },
    { code: "TOU", city: "Tours", x: 226.6, y: 238.3 },
  ]);
  expect(labels.get("ANG")?.anchor).toBe("middle");
  expect(labels.get("NAN")?.anchor).toBe("end");
  expect(labels.get("TOU")?.anchor).toBe("start");
});
