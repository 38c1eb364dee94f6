/**
 * How well the time of an answer tells two crowds apart: the chance that one of the first took longer than one of the
 * second, the surer way round. 0.5 is a coin, 1 is certainty.
 */
export function auc(first: readonly number[], second: readonly number[]): number {
  const all = [...first.map((time) => ({ time, own: true })), ...second.map((time) => ({ time, own: false }))];
  all.sort((a, b) => a.time - b.time);
  let ranks = 0;
  for (let from = 0; from < all.length; ) {
    let to = from;
    while (to < all.length && all[to]?.time === all[from]?.time) to += 1;
    const rank = (from + 1 + to) / 2;
    ranks += rank * all.slice(from, to).filter(({ own }) => own).length;
    from = to;
  }
  const share = (ranks - (first.length * (first.length + 1)) / 2) / (first.length * second.length);
  return Math.max(share, 1 - share);
}
