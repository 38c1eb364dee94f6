import { z } from "zod";
import { type Description, nothing } from "./description.ts";
import type { Complaint } from "./issues.ts";

type Input = Readonly<{ params: unknown; query: unknown; body: unknown }>;
type Part = keyof Input;
type Read<P, Q, B> = { ok: true; value: { params: P; query: Q; body: B } };
type Wrong = { ok: false; issues: readonly Complaint[]; input: unknown };

/** Checks params, query and body against their schemas; the first of the three that is wrong is told. */
export function readInput<P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType, A extends z.ZodType>(
  of: Description<P, Q, B, A>,
  input: Input,
): Read<z.output<P>, z.output<Q>, z.output<B>> | Wrong {
  const wrong = (part: Part, error: z.ZodError): Wrong => ({ ok: false, issues: error.issues, input: input[part] });
  const params = z.safeParse(of.params ?? (nothing as z.ZodType as P), input.params);
  if (!params.success) return wrong("params", params.error);
  const query = z.safeParse(of.query ?? (nothing as z.ZodType as Q), input.query);
  if (!query.success) return wrong("query", query.error);
  const body = z.safeParse(of.body ?? (nothing as z.ZodType as B), input.body);
  if (!body.success) return wrong("body", body.error);
  return { ok: true, value: { params: params.data, query: query.data, body: body.data } };
}
