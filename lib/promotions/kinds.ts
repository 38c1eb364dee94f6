import { benefits } from "./benefits/registry.ts";
import { conditions } from "./conditions/registry.ts";
import { type DrawnField, drawnFields } from "./drawing.ts";
import type { Lane, Sentence } from "./schema.ts";

/** A kind of clause as a form offers it. */
export type DrawnKind = Readonly<{
  kind: string;
  title: Sentence;
  fields: readonly DrawnField[];
  /** Where a benefit may act; a condition is asked anywhere. */
  lanes: readonly Lane[];
}>;

export const conditionKinds: readonly DrawnKind[] = Object.entries(conditions).map(([kind, { title, settings }]) => ({
  kind,
  title,
  fields: drawnFields(settings),
  lanes: [],
}));

export const benefitKinds: readonly DrawnKind[] = Object.entries(benefits).map(
  ([kind, { title, settings, lanes }]) => ({ kind, title, fields: drawnFields(settings), lanes }),
);
