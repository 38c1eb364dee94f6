import { describe, expect, test } from "vitest";
import { promotionDraft } from "#lib/promotions/definition";
import { modelPromotions } from "#lib/promotions/models";
import { hundredths } from "#lib/promotions/typed";
import { draftTyped, instantAt, isRepeated, isSkipped, typedDraft } from "#lib/promotions/typed-draft";
import { withoutRow, withRow } from "#lib/promotions/typed-rows";
import { intended } from "../../../app/admin/(rooms)/promotions/intended.ts";
import { fromModel } from "../../../app/admin/(rooms)/promotions/starting-drafts.ts";

describe("a promotion in a form", () => {
  test.each(modelPromotions.map((model) => [model.key, model] as const))(
    "%s comes back as it was shown",
    (_, model) => {
      const shown = fromModel(model);
      const read = promotionDraft.parse(draftTyped(typedDraft(shown, ",")));
      const again = promotionDraft.parse(draftTyped(typedDraft(read, ".")));
      expect(again).toEqual(read);
      expect(read.benefit).toMatchObject({ kind: shown.benefit.kind, settings: shown.benefit.settings });
      expect(read.conditions).toMatchObject(shown.conditions.map(({ kind, settings }) => ({ kind, settings })));
      expect(read.budgetMinor).toBe(model.limits.budgetMinor);
    },
  );

  test("keeps what is no number as it was typed, for its author to see", () => {
    expect(["12,5", "1 290,00", "20 %", "", "douze", "-3", "1,234"].map(hundredths)).toEqual([
      1250,
      129_000,
      2000,
      undefined,
      "douze",
      "-3",
      "1,234",
    ]);
  });

  test("knows the hour that a night in March skips and the one that a night in October repeats", () => {
    const at = (startsAt: string) => ({ startsAt });
    expect(instantAt(at("2026-11-27T00:00"), "startsAt")).toEqual(new Date("2026-11-26T23:00:00Z"));
    expect(instantAt(at("vendredi"), "startsAt")).toBe("vendredi");
    expect(instantAt(at(""), "startsAt")).toBeNull();
    expect(["2027-03-28T02:30", "2027-03-28T03:30"].map((one) => isSkipped(at(one), "startsAt"))).toEqual([
      true,
      false,
    ]);
    expect(["2026-10-25T02:30", "2026-10-25T03:30"].map((one) => isRepeated(at(one), "startsAt"))).toEqual([
      true,
      false,
    ]);
  });
});

describe("the rows of a form", () => {
  const two = { "steps.rows": "2", "steps.0.from": "4", "steps.1.from": "8", other: "x" };

  test("move up when one goes, and nothing else does", () => {
    expect(withoutRow(two, "steps", 0)).toEqual({ "steps.rows": "1", "steps.0.from": "8", other: "x" });
    expect(withoutRow(two, "steps", 1)).toEqual({ "steps.rows": "1", "steps.0.from": "4", other: "x" });
  });

  test("are added at the end", () => {
    expect(withRow(two, "steps", (name) => ({ [`${name}.from`]: "12" }))).toMatchObject({
      "steps.rows": "3",
      "steps.2.from": "12",
    });
  });
});

describe("a button of the form", () => {
  const blank = {
    "conditions.rows": "0",
    "benefit.kind": "percentOff",
    "benefit.drawn": "percentOff",
    lane: "catalogue",
  };

  test("adds the condition chosen, and goes to it", () => {
    const { typed, keep, focus } = intended("add-condition", { ...blank, newCondition: "basketReaches" }, ",");
    expect(typed).toMatchObject({ "conditions.rows": "1", "conditions.0.kind": "basketReaches" });
    expect({ keep, focus }).toEqual({ keep: null, focus: "conditions.0.settings" });
  });

  test("draws another benefit anew, about the same articles, where it may act, before anything is kept", () => {
    const changed = { ...blank, "benefit.kind": "buyGet", "benefit.settings.articles.categories": ["jardin"] };
    const { typed, keep } = intended("publish", changed, ",");
    expect(typed).toMatchObject({
      "benefit.drawn": "buyGet",
      "benefit.settings.basisPoints": "100",
      "benefit.settings.articles.categories": ["jardin"],
      lane: "line",
    });
    expect(keep).toBeNull();
  });

  test("keeps and publishes as it says", () => {
    expect([intended("save", blank, ",").keep, intended("publish", blank, ",").keep]).toEqual(["save", "publish"]);
  });
});
