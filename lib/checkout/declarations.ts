import { z } from "zod";
import type { PricedCart } from "#lib/cart/schema";

/** What a buyer declares beside the terms of sale, where the goods ask for it. */
export const declarations = z.strictObject({
  /** That they are of the age at which the goods may be sold. */
  ofAge: z.boolean().optional(),
  /** That they want what is digital at once, and lose their right to withdraw by it (C. consom. L221-28, 13°). */
  atOnce: z.boolean().optional(),
  /** That they want it delivered again and again, at the price and the rhythm told, until they say otherwise. */
  again: z.boolean().optional(),
});
export type Declarations = z.infer<typeof declarations>;

export type Declaration = "of_age" | "at_once" | "again";

/** What the goods of a cart ask to be declared: the youngest age any of them is sold at, whether a code is among them, and what is delivered again. */
export const declarationsFor = ({ lines }: Pick<PricedCart, "lines">) => ({
  ofAge: lines.reduce<number | null>((most, { ageMin }) => (ageMin ? Math.max(ageMin, most ?? 0) : most), null),
  atOnce: lines.some(({ exception }) => exception === "digital_started"),
  again: lines.flatMap(({ name, quantity, unitGross, rhythm }) =>
    rhythm ? [{ name, deliveryMinor: unitGross * quantity, ...rhythm }] : [],
  ),
});

/** What was not declared and must be before these goods are sold. */
export function undeclared(cart: Pick<PricedCart, "lines">, declared: Declarations): Declaration[] {
  const asked = declarationsFor(cart);
  return [
    ...(asked.ofAge && !declared.ofAge ? ["of_age" as const] : []),
    ...(asked.atOnce && !declared.atOnce ? ["at_once" as const] : []),
    ...(asked.again.length > 0 && !declared.again ? ["again" as const] : []),
  ];
}

/** What is written down of them with the order, to be shown when somebody asks; null where nothing was asked. */
export function declaredIn(cart: Pick<PricedCart, "lines">): Declared | null {
  const { ofAge, atOnce, again } = declarationsFor(cart);
  const isAgain = again.length > 0;
  return ofAge || atOnce || isAgain
    ? { ...(ofAge && { ofAge }), ...(atOnce && { atOnce }), ...(isAgain && { again: true }) }
    : null;
}

type Declared = Readonly<{ ofAge?: number; atOnce?: true; again?: true }>;
