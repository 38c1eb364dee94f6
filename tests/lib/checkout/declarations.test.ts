import { describe, expect, test } from "vitest";
import type { PricedCart } from "#lib/cart/schema";
import { declarationsFor, declaredIn, undeclared } from "#lib/checkout/declarations";

const cartOf = (...lines: readonly object[]) => ({ lines }) as unknown as Pick<PricedCart, "lines">;
const lamp = { ageMin: null, exception: null };
const cider = { ageMin: 18, exception: null };
const code = { ageMin: null, exception: "digital_started" };

describe("what goods ask their buyer to declare", () => {
  test("is nothing for most, and nothing is then kept with the order", () => {
    expect(undeclared(cartOf(lamp), {})).toEqual([]);
    expect(declaredIn(cartOf(lamp))).toBeNull();
  });

  test("is the highest age of all, and that a code is wanted at once; each by itself", () => {
    const cart = cartOf(lamp, cider, { ...cider, ageMin: 16 }, code);
    expect(declarationsFor(cart)).toEqual({ ofAge: 18, atOnce: true, again: [] });
    expect(undeclared(cart, {})).toEqual(["of_age", "at_once"]);
    expect(undeclared(cart, { ofAge: true, atOnce: false })).toEqual(["at_once"]);
    expect(undeclared(cart, { ofAge: true, atOnce: true })).toEqual([]);
    expect(declaredIn(cart)).toEqual({ ofAge: 18, atOnce: true });
  });

  test("is that something is delivered again, told with its price and its rhythm", () => {
    const coffee = { name: "Café", quantity: 2, unitGross: 1290, rhythm: { every: 4, unit: "week" } };
    expect(declarationsFor(cartOf(lamp, coffee)).again).toEqual([
      { name: "Café", deliveryMinor: 2580, every: 4, unit: "week" },
    ]);
    expect(undeclared(cartOf(coffee), {})).toEqual(["again"]);
    expect(undeclared(cartOf(coffee), { again: true })).toEqual([]);
    expect(declaredIn(cartOf(coffee))).toEqual({ again: true });
  });

  test("is not asked for again because somebody ticked more than was asked", () => {
    expect(undeclared(cartOf(cider), { ofAge: true, atOnce: true })).toEqual([]);
    expect(declaredIn(cartOf(cider))).toEqual({ ofAge: 18 });
  });
});
