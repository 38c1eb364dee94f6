import type { Position } from "./distance.ts";
import { entries, postcodes } from "./towns/entries.ts";
import { folded } from "./towns/folded.ts";

/** A town as one chooses it: "Saint-Denis (93200)". */
export type Town = Readonly<{ name: string; postcode: string; position: Position }>;

const longest = 60;

/**
 * Where a French postcode is, to a few kilometres. One that is in no list (a company's own, a CEDEX) stands with those
 * that begin like it. Null when nothing in its department is known.
 */
export function positionOf(postcode: string): Position | null {
  if (!/^\d{5}$/.test(postcode)) return null;
  const exact = postcodes().get(postcode);
  if (exact) return exact.position;
  for (const digits of [4, 3, 2]) {
    const like = entries().find((entry) => entry.postcode.startsWith(postcode.slice(0, digits)));
    if (like) return like.position;
  }
  return null;
}

/** Towns whose name or postcode begins like this, the most inhabited first; each once in its department. */
export function townsLike(text: string, limit = 8): Town[] {
  const { words, digits } = asked(text);
  if (words.length + digits.length < 2) return [];
  const found = new Map<string, Town>();
  const whole: Town[] = [];
  for (const { postcode, position, names, keys } of entries()) {
    if (!postcode.startsWith(digits)) continue;
    const index = words ? keys.findIndex((key) => key.startsWith(words)) : 0;
    const name = names[index];
    if (!name) continue;
    const place = `${name} ${postcode.slice(0, 2)}`;
    if (found.has(place)) continue;
    const town = { name, postcode, position };
    found.set(place, town);
    if (keys[index] === words) whole.push(town);
    if (found.size >= limit * 8) break;
  }
  return [...new Set([...whole, ...found.values()])].slice(0, limit);
}

/** What somebody typed, as the town they most likely mean: "49100", "angers", "Saint-Denis (93200)". Null for no town of France. */
export function townMeant(text: string): Town | null {
  const { words, digits } = asked(text);
  const [town] = townsLike(text, 1);
  if (town && (words || digits.length === 5)) return town;
  const position = words ? null : positionOf(digits);
  return position && { name: digits, postcode: digits, position };
}

/** Words and postcode of what was typed, in any order. */
function asked(text: string): Readonly<{ words: string; digits: string }> {
  const typed = folded(text.slice(0, longest).toWellFormed());
  return { words: typed.replaceAll(/[^a-z ]/g, "").trim(), digits: typed.replaceAll(/\D/g, "").slice(0, 5) };
}
