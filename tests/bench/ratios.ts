import { figureLine, type Line } from "./line.ts";

type Ratio = Readonly<{ name: string; of: string; to: string; goal: string }>;

/** The goals that compare the shop with a floor: both move with the machine, their ratio hardly does. */
const ratios: readonly Ratio[] = [
  { name: "ratio.product_to_static", of: "page.product", to: "floor.static", goal: "≥ 0.8" },
  { name: "ratio.product_to_node", of: "page.product", to: "floor.node", goal: "none" },
  { name: "ratio.list_to_sql24", of: "page.list", to: "floor.sql24", goal: "≥ 0.8" },
  { name: "ratio.list_unseen_to_sql24", of: "page.list.unseen", to: "floor.sql24", goal: "none" },
  { name: "ratio.search_api_to_sql24", of: "api.search", to: "floor.sql24", goal: "none" },
  { name: "ratio.add_to_cart_to_transaction", of: "api.add_to_cart", to: "floor.transaction", goal: "≥ 0.6" },
  { name: "ratio.checkout_to_transaction", of: "api.checkout", to: "floor.transaction", goal: "≥ 0.25" },
];

/** The ratios whose two sides were both measured in this run. */
export function ratioLines(lines: readonly Line[]): Line[] {
  const values = new Map(lines.map(({ name, value }) => [name, value]));
  return ratios.flatMap(({ name, of, to, goal }) => {
    const [above, below] = [values.get(of), values.get(to)];
    return above === undefined || !below ? [] : [figureLine(name, above / below, "×", `${of} ÷ ${to}; goal ${goal}`)];
  });
}
