import { expect, test } from "vitest";
import { actorWord } from "#components/admin/actor-word";
import { daysScale } from "#components/admin/days-scale";
import { stockSentences } from "#components/admin/stock-sentences";

const at = (text: string) => new Date(text);

test("the days of a promise are drawn whole, in the shop's time", () => {
  const scale = daysScale([at("2026-11-19T20:12:00Z"), at("2026-11-23T17:00:00Z")]);
  expect(scale.days.map(({ day }) => day)).toEqual([
    "2026-11-19",
    "2026-11-20",
    "2026-11-21",
    "2026-11-22",
    "2026-11-23",
  ]);
  expect(scale.dayWidth).toBe(20);
  expect(scale.leftOf(at("2026-11-20T11:00:00Z"))).toBe(30);
  expect(scale.leftOf(at("2026-12-24T11:00:00Z"))).toBe(100);
});

test("a month of days names a few", () => {
  const { days } = daysScale([at("2026-11-01T12:00:00Z"), at("2026-11-30T12:00:00Z")]);
  expect(days).toHaveLength(8);
});

test("what moved at once in one place is one sentence", () => {
  const move = { at: at("2026-11-21T10:00:00Z"), locationCode: "WEB", reason: "reserve", actorName: "checkout" };
  const places = { WEB: "Entrepôt de Trélazé" };
  const two = [
    { ...move, sku: "LAMPE", units: 2 },
    { ...move, sku: "VASE", units: 1 },
  ];
  const texts = (moves: typeof two) => stockSentences(moves, places, "fr").map(({ text }) => text);
  expect(texts(two)).toEqual(["Stock réservé\u00A0: 2 × LAMPE, 1 × VASE, Entrepôt de Trélazé."]);
  expect(texts([...two, { ...move, sku: "TABLE", units: 1 }])).toEqual([
    "Stock réservé\u00A0: 4 unités, Entrepôt de Trélazé.",
  ]);
});

test("people stand on the timeline by name, what acts by itself by one word", () => {
  const words = (...names: string[]) => names.map((name) => actorWord(name, "fr"));
  expect(words("Nadia Benali", "camille rousseau", "Anne, incident")).toEqual([
    "Nadia Benali",
    "camille rousseau",
    "Anne, incident",
  ]);
  expect(words("promises", "refunds", "payment provider", "gateway", "Préparation")).toEqual([
    "Promesses",
    "Paiements",
    "Paiements",
    "Transporteurs",
    "Préparation",
  ]);
  expect(words("rehearsal", "bulk-prices", "price schedule")).toEqual(["Système", "Système", "Système"]);
  expect(words("visitor")).toEqual([null]);
  expect(actorWord("Préparation", "en")).toBe("Preparation");
});
