import { articlesCalled, sistersOf } from "#lib/exchanges/queries-articles";
import type { Locale } from "#lib/kernel/locale";

type Asked = Readonly<{
  back: readonly Readonly<{ handle: string; sku: string }>[];
  reason: string;
  asked: Readonly<Record<string, string | string[] | undefined>>;
}>;

/**
 * What may be had instead of what goes back, at a store or from the warehouse: the other versions of it, and what is
 * called as was typed. Who changed their mind is not offered the same again.
 */
export async function articlesInstead({ back, reason, asked }: Asked, locale: Locale, store?: string) {
  const typed = typeof asked.q === "string" ? asked.q : "";
  const handles = back.map(({ handle }) => handle);
  const [sisters, found] = await Promise.all([sistersOf(handles, locale, store), articlesCalled(typed, locale, store)]);
  const own = new Set(reason === "changed_mind" ? back.map(({ sku }) => sku) : []);
  return { typed, others: sisters.filter(({ sku }) => !own.has(sku)), found };
}
