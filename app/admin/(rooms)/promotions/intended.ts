import { benefitKinds } from "#lib/promotions/kinds";
import type { Typed } from "#lib/promotions/typed";
import { textAt } from "#lib/promotions/typed";
import { typedClause } from "#lib/promotions/typed-draft";
import { without, withoutRow, withRow } from "#lib/promotions/typed-rows";

/** What a button asked for: the form as it then is, and whether it is to be kept. */
export type Intended = Readonly<{
  typed: Typed;
  keep: "save" | "publish" | null;
  /** The trial basket is to be made anew. */
  resample: boolean;
  /** The name, or its beginning, of the field to go to. */
  focus: string | null;
}>;

/** "add-condition", "add-row benefit.settings.steps", "remove-row conditions 1", "sample", "look", "look benefit.settings.articles.skus", "save", "publish". */
export function intended(intent: string, typed: Typed, comma: "," | "."): Intended {
  const [verb, list = "", index = ""] = intent.split(" ");
  const only = (next: Typed, focus: string | null = null, resample = false): Intended => ({
    typed: next,
    keep: null,
    resample,
    focus,
  });
  if (textAt(typed, "benefit.kind") !== textAt(typed, "benefit.drawn"))
    return only(withBenefit(typed, comma), "benefit.settings", true);
  switch (verb) {
    case "add-condition": {
      const clause = { kind: textAt(typed, "newCondition"), settings: {} };
      const next = withRow(typed, "conditions", (name) => typedClause(name, clause, comma));
      return only(next, `conditions.${Number(textAt(next, "conditions.rows")) - 1}.settings`);
    }
    case "add-row":
      return only(withRow(typed, list), `${list}.${textAt(typed, `${list}.rows`) || "0"}`);
    case "remove-row":
      return only(withoutRow(typed, list, Number(index)));
    case "sample":
      return only(typed, null, true);
    case "save":
    case "publish":
      return { typed, keep: verb, resample: false, focus: null };
    default:
      return only(typed, list || null);
  }
}

/** Another benefit keeps what it is about, and acts where it may. */
function withBenefit(typed: Typed, comma: "," | "."): Typed {
  const kind = textAt(typed, "benefit.kind");
  const lanes = benefitKinds.find((one) => one.kind === kind)?.lanes ?? [];
  const articles = Object.entries(typed).filter(([name]) => name.startsWith("benefit.settings.articles."));
  const lane = lanes.find((one) => one === textAt(typed, "lane")) ?? lanes[0] ?? "order";
  return {
    ...without(typed, "benefit"),
    ...typedClause("benefit", { kind, settings: {} }, comma),
    ...Object.fromEntries(articles),
    lane,
  };
}
