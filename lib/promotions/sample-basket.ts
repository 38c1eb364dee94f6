import { benefits } from "./benefits/registry.ts";
import { conditions } from "./conditions/registry.ts";
import type { Article, Clause } from "./schema.ts";
import { choosing, selection } from "./selection.ts";

export type SampleLine = Readonly<{ sku: string; quantity: number }>;

const most = 12;

/**
 * A believable basket on which a promotion can be seen at work: what it is about, as many as it asks for, and one thing
 * it is not about. `articles` come with the most bought first; clauses that make no sense yet choose everything.
 */
export function sampleBasket(clauses: readonly Clause[], articles: readonly Article[]): SampleLine[] {
  const asked = clauses.map(settingsOf);
  const named = asked.flatMap(({ sku, parts }) => [
    ...(typeof sku === "string" ? [{ sku, quantity: 1 }] : []),
    ...(Array.isArray(parts) ? parts.map((part) => ({ sku: String(part.sku), quantity: Number(part.quantity) })) : []),
  ]);
  const chooses = asked.map(({ articles: chosen }) => choosing(selection.parse(chosen)));
  const goods = articles.filter(({ kind, listMinor }) => kind === "physical" && listMinor >= 500);
  const chosen = distinct(goods.filter((article) => chooses.every((one) => one(article))));
  const others = distinct(
    goods.filter((article) => !chosen.includes(article) && !chooses.every((one) => one(article))),
  );

  const quantity = Math.min(most, Math.max(1, ...asked.map(unitsAsked)));
  const amount = Math.max(
    0,
    ...asked.map(({ minor, fromMinor, sliceMinor }) => amountAsked(minor, fromMinor, sliceMinor)),
  );
  const [first, second] = chosen;
  const lines = [
    ...named.filter(({ sku }) => articles.some((article) => article.sku === sku)),
    ...(first ? [{ sku: first.sku, quantity: Math.max(quantity, reaching(amount, first.listMinor)) }] : []),
    ...(second && second !== first ? [{ sku: second.sku, quantity: 1 }] : []),
    ...(others[0] ? [{ sku: others[0].sku, quantity: 1 }] : []),
  ];
  return lines.filter((line, i) => lines.findIndex(({ sku }) => sku === line.sku) === i).slice(0, 6);
}

/** One variant of a product is enough. */
const distinct = (articles: readonly Article[]): Article[] =>
  articles.filter((one, i) => articles.findIndex(({ handle }) => handle === one.handle) === i);

const reaching = (amount: number, each: number): number => Math.min(most, Math.ceil(amount / Math.max(each, 1)));
const amountAsked = (...amounts: unknown[]): number =>
  amounts.reduce<number>((highest, one) => (typeof one === "number" && one > highest ? one : highest), 0);

function unitsAsked({ quantity, buy, get, steps }: Readonly<Record<string, unknown>>): number {
  const number = (value: unknown) => (typeof value === "number" ? value : 0);
  const first = Array.isArray(steps) ? number(Object(steps[0]).from) : 0;
  return Math.max(number(quantity), number(buy) + number(get), first);
}

function settingsOf({ kind, settings }: Clause): Readonly<Record<string, unknown>> {
  const read = (conditions[kind] ?? benefits[kind])?.settings.safeParse(settings);
  return read?.success ? Object(read.data) : {};
}
