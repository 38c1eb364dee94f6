/** How somebody is named where others read it: "Marc Durand" is "Marc D."; a name of one word stays. */
export function shortName(name: string): string {
  const [first = "", ...others] = name.trim().split(/\s+/);
  const last = others.at(-1);
  return last ? `${first} ${[...last.toUpperCase()][0]}.` : first;
}
