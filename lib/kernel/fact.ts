import type { z } from "zod";

/** Something that has happened, in the past tense: `order.placed`. Its schema changes by addition only. */
export type Fact<N extends string = string, P = unknown> = Readonly<{ name: N; payload: P }>;

/** Defines a fact: called with its payload it makes one, and it carries its name and schema for those who hear it. */
export const fact = <const N extends string, S extends z.ZodType>(name: N, schema: S) =>
  Object.assign((payload: z.infer<S>): Fact<N, z.infer<S>> => ({ name, payload }), { factName: name, schema });
