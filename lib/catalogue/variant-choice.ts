import type { ProductOptionView, ProductVariant } from "./schema.ts";

/** The option values a variant is chosen by: { colour: "cobalt", size: "24" }. */
export type Choice = Readonly<Record<string, string>>;

type Choosable = Pick<ProductVariant, "options" | "online" | "stores">;

/** Can be had somewhere: sent home, or collected. */
const isAvailable = ({ online, stores }: Choosable): boolean =>
  online !== "out" || stores.some(({ availability }) => availability !== "out");

const matches = (variant: Choosable, choice: Choice): number =>
  Object.entries(choice).filter(([code, value]) => variant.options[code] === value).length;

/**
 * The variant an address asks for ("?colour=cobalt&size=24"): the one that keeps most of what was asked, and of
 * those the first that can be had. An unknown value asks for nothing.
 */
export function chosenVariant<V extends Choosable>(variants: readonly V[], asked: Choice): V | undefined {
  const best = Math.max(...variants.map((variant) => matches(variant, asked)));
  const closest = variants.filter((variant) => matches(variant, asked) === best);
  return closest.find(isAvailable) ?? closest[0];
}

/** A value of an option as a button: where it leads, whether it is the chosen one and whether it can be had. */
export type ValueChoice = Readonly<{ value: string; choice: Choice; chosen: boolean; available: boolean }>;

/**
 * What each value of an option leads to from the variant that is shown: the same variant in that value, or the nearest
 * one that exists. A value that cannot be had stays selectable (ux S49); one that no variant has is left out.
 */
export function valueChoices<V extends Choosable>(
  variants: readonly V[],
  shown: V,
  option: ProductOptionView,
): ValueChoice[] {
  return option.values.flatMap(({ code: value }) => {
    const having = variants.filter((variant) => variant.options[option.code] === value);
    const target = chosenVariant(having, shown.options);
    if (!target) return [];
    return {
      value,
      choice: target.options,
      chosen: shown.options[option.code] === value,
      available: isAvailable(target),
    };
  });
}
