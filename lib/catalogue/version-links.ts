import type { Transaction } from "#lib/platform/database";
import type { Changes } from "./content.ts";
import { type RelationKind, relationKinds } from "./relations.ts";

/** A document as a version keeps it, in the place where it stood. */
export type DocumentSaid = Readonly<{
  id: string;
  file: string;
  size: number;
  kind: string;
  titleFr: string;
  titleEn: string | null;
  language: string;
}>;

/** What a product had to do with another, in its place; the name is the other's, as it was then. */
export type RelationSaid = Readonly<{
  kind: RelationKind;
  otherId: string;
  name: string;
  wordsFr: string | null;
  wordsEn: string | null;
}>;

/** What a variant was made of; its reference and those of its parts are as they were then. */
export type BundleSaid = Readonly<{
  id: string;
  sku: string;
  parts: readonly Readonly<{ id: string; sku: string; quantity: number }>[];
}>;

/** Puts back what the variants of a product were made of. Answers what refuses it, or null. */
export type PutBundles = (
  tx: Transaction,
  productId: string,
  said: readonly BundleSaid[],
) => Promise<null | Readonly<{
  ok: false;
  refusal: Readonly<{ code: "bundle_in_bundle" | "has_own_stock"; sku: string }>;
}>>;

export function documentChanges(before: readonly DocumentSaid[], after: readonly DocumentSaid[]): Changes {
  const titles = (all: readonly DocumentSaid[]) => all.map(({ titleFr }) => titleFr).join(", ");
  const facts = (all: readonly DocumentSaid[]) =>
    Object.fromEntries(all.map(({ titleFr, titleEn, kind, language }) => [titleFr, { titleEn, kind, language }]));
  return {
    ...(titles(before) !== titles(after) && { documents: [titles(before), titles(after)] }),
    documentFacts: [facts(before), facts(after)],
  };
}

/** Each kind by itself: "Ampoule, Pied (à partir de 2019)". */
export function relationChanges(before: readonly RelationSaid[], after: readonly RelationSaid[]): Changes {
  const told = (all: readonly RelationSaid[], kind: RelationKind) =>
    all.flatMap((one) => (one.kind === kind ? [relationSaid(one)] : [])).join(", ");
  return Object.fromEntries(
    relationKinds
      .map((kind) => [kind, [told(before, kind), told(after, kind)]] as const)
      .filter(([, [was, is]]) => was !== is),
  );
}

const relationSaid = ({ name, wordsFr, wordsEn }: RelationSaid): string =>
  wordsFr || wordsEn ? `${name} (${[wordsFr, wordsEn].filter(Boolean).join(" · ")})` : name;

/** "COFFRET = ASSIETTES + 2 × VERRES". */
export function bundleChanges(before: readonly BundleSaid[], after: readonly BundleSaid[]): Changes {
  const said = (all: readonly BundleSaid[]) =>
    all
      .map(({ sku, parts }) => `${sku} = ${parts.map((one) => `${one.quantity} × ${one.sku}`).join(" + ")}`)
      .join("; ");
  return { components: [said(before), said(after)] };
}
