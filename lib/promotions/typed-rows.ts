import { rowsAt, rowsName, type Typed } from "./typed.ts";

/** One more row in the list `name`, holding what `row` holds under `name.<index>`. */
export function withRow(typed: Typed, name: string, row: (name: string) => Typed = () => ({})): Typed {
  const count = rowsAt(typed, name);
  return { ...typed, ...row(`${name}.${count}`), [rowsName(name)]: String(count + 1) };
}

/** The list `name` without its row `index`; those after it move up. */
export function withoutRow(typed: Typed, name: string, index: number): Typed {
  const moved = Object.entries(typed).flatMap(([key, value]) => {
    const [, at, rest = ""] = key.startsWith(`${name}.`)
      ? (/^(\d+)(\..*)?$/.exec(key.slice(name.length + 1)) ?? [])
      : [];
    if (at === undefined || Number(at) < index) return [[key, value]];
    return Number(at) === index ? [] : [[`${name}.${Number(at) - 1}${rest}`, value]];
  });
  return { ...Object.fromEntries(moved), [rowsName(name)]: String(Math.max(0, rowsAt(typed, name) - 1)) };
}

/** What is typed without everything under `name`. */
export const without = (typed: Typed, name: string): Typed =>
  Object.fromEntries(Object.entries(typed).filter(([key]) => key !== name && !key.startsWith(`${name}.`)));
