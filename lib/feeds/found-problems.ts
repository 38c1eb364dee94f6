import type { FeedItem, Problem } from "./schema.ts";

/** So many articles that break a rule are kept to be looked at: more of them tell nothing new. */
const mostOfARule = 10_000;

export type FoundProblem = Problem & Readonly<{ sku: string; productId: string; name: string }>;

/** Collects what is wrong with articles. Each rule has its own room, so that what is common never hides what is rare. */
export class FoundProblems {
  readonly all: FoundProblem[] = [];
  readonly #kept = new Map<string, number>();

  keep(found: readonly Problem[], { sku, productId, title }: FeedItem): void {
    for (const problem of found) {
      const kept = this.#kept.get(problem.rule) ?? 0;
      if (kept >= mostOfARule) continue;
      this.#kept.set(problem.rule, kept + 1);
      this.all.push({ ...problem, sku, productId, name: title.slice(0, 200) });
    }
  }
}
