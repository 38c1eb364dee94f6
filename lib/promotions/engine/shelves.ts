import type { BasketLine } from "../schema.ts";
import { choosing, type Selection } from "../selection.ts";

/** A selection whose lists have been read once. */
export type Choice = Readonly<{ selection: Selection; chooses: (line: BasketLine) => boolean }>;

export const choiceOf = (selection: Selection): Choice => ({ selection, chooses: choosing(selection) });

/** The lines of a cart by article, brand and category, so that a promotion looks only at those it may act on. */
export class Shelves {
  private readonly lines: readonly BasketLine[];
  private readonly skus = new Map<string, number[]>();
  private readonly brands = new Map<string | null, number[]>();
  private readonly categories = new Map<string, number[]>();
  private readonly all: readonly number[];

  constructor(lines: readonly BasketLine[]) {
    this.lines = lines;
    this.all = [...lines.keys()];
    for (const [i, { sku, brand, categories }] of lines.entries()) {
      put(this.skus, sku, i);
      put(this.brands, brand, i);
      for (const path of categories) put(this.categories, path, i);
    }
  }

  /** The lines that any of the choices chooses, in their order. */
  reachedBy(choices: readonly Choice[]): readonly number[] {
    return this.together(choices.map((choice) => this.chosenBy(choice)));
  }

  private chosenBy({ selection, chooses }: Choice): readonly number[] {
    return this.near(selection).filter((i) => {
      const line = this.lines[i];
      return line !== undefined && chooses(line);
    });
  }

  /** Those under its narrowest list: no other line can be chosen. */
  private near({ skus, brands, categories }: Selection): readonly number[] {
    if (skus.length > 0) return this.under(this.skus, skus);
    if (brands.length > 0) return this.under(this.brands, brands);
    return categories.length > 0 ? this.under(this.categories, categories) : this.all;
  }

  private under(shelf: ReadonlyMap<string | null, readonly number[]>, keys: readonly string[]): readonly number[] {
    return this.together(keys.map((key) => shelf.get(key) ?? []));
  }

  /** Several lists as one: each line once, in the order of the cart. */
  private together(lists: readonly (readonly number[])[]): readonly number[] {
    if (lists.length < 2) return lists[0] ?? [];
    const listed = new Uint8Array(this.lines.length);
    for (const list of lists) for (const i of list) listed[i] = 1;
    return this.all.filter((i) => listed[i] === 1);
  }
}

/** The lines that stand at these places. */
export function at<Line>(lines: readonly Line[], places: readonly number[]): Line[] {
  const found: Line[] = [];
  for (const place of places) {
    const line = lines[place];
    if (line !== undefined) found.push(line);
  }
  return found;
}

function put<Key>(shelf: Map<Key, number[]>, key: Key, line: number): void {
  const there = shelf.get(key);
  if (there) there.push(line);
  else shelf.set(key, [line]);
}
