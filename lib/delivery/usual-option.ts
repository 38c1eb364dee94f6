import type { Option } from "./options.ts";

/**
 * The option a page announces before anybody has chosen: the cheapest that comes to the door, and of those the soonest,
 * so that the date and the price shown together can be had together.
 */
export const usualOption = <O extends Pick<Option, "kind" | "price" | "promisedAt">>(
  options: readonly O[],
): O | undefined =>
  options
    .filter(({ kind }) => kind !== "relay")
    .sort((a, b) => a.price - b.price || a.promisedAt.localeCompare(b.promisedAt))[0];
