import { benefits } from "./benefits/registry.ts";
import { asWritten, type Names } from "./clause.ts";
import { conditions } from "./conditions/registry.ts";
import type { Clause, Sentence } from "./schema.ts";
import { sentence } from "./words.ts";

type Said = Readonly<{ conditions: readonly Clause[]; benefit: Clause }>;

/** "Si le panier fait au moins 60,00 €, alors la livraison offerte."; null while a clause makes no sense yet. */
export function saidOf({ conditions: clauses, benefit }: Said, names: Names = asWritten): Sentence | null {
  const asked = clauses.map((clause) => saidBy(conditions[clause.kind], clause, names));
  const given = saidBy(benefits[benefit.kind], benefit, names);
  if (!given || asked.includes(null)) return null;
  const all = asked.filter((one) => one !== null);
  if (all.length === 0) return sentence(`${capital(given.fr)}.`, `${capital(given.en)}.`);
  const [fr, en] = [all.map((one) => one.fr).join(" et "), all.map((one) => one.en).join(" and ")];
  return sentence(`Si ${fr}, alors ${given.fr}.`, `If ${en}, then ${given.en}.`);
}

type Kind = Readonly<{
  settings: Readonly<{ safeParse: (settings: unknown) => Readonly<{ success: boolean }> }>;
  says: (settings: unknown, names: Names) => Sentence;
}>;

const saidBy = (kind: Kind | undefined, { settings }: Clause, names: Names): Sentence | null =>
  kind?.settings.safeParse(settings).success ? kind.says(settings, names) : null;

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
