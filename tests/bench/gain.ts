/** How good each answer is to a query, by its id: 0 irrelevant to 3 perfect. What nobody judged counts nothing. */
export type Judgements = ReadonlyMap<string, number>;

const gain = (ranked: readonly number[], depth: number): number =>
  ranked.slice(0, depth).reduce((sum, rating, place) => sum + (2 ** rating - 1) / Math.log2(place + 2), 0);

/** nDCG: the gain of a ranking (2^rating − 1, less the deeper it stands) as a share of what the best ranking would gain. */
export const gainShare = (ranked: readonly string[], judged: Judgements, depth: number): number =>
  gain(
    ranked.map((id) => judged.get(id) ?? 0),
    depth,
  ) /
  gain(
    [...judged.values()].sort((a, b) => b - a),
    depth,
  );
