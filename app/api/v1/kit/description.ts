import { z } from "zod";
import type { Locale } from "#lib/kernel/locale";
import type { Refusal, Result } from "#lib/kernel/result";

/** A request that has been read and found right. */
export type Asked<P, Q, B> = Readonly<{
  params: P;
  query: Q;
  body: B;
  locale: Locale;
  now: Date;
  requestId: string;
  /** The network address that asks, for the rate limits. */
  address: string;
  /** The bearer token; "" where none is needed. */
  token: string;
}>;

/** An endpoint as it is written once: what it takes, what it gives, what it may refuse. OpenAPI is made from the same. */
export type Description<P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType, A extends z.ZodType> = Readonly<{
  method: "get" | "post" | "put" | "patch" | "delete";
  /** In OpenAPI's spelling, below /api/v1: "/carts/{id}". */
  path: string;
  summary: Readonly<Record<Locale, string>>;
  params?: P;
  query?: Q;
  body?: B;
  answer: A;
  status?: 200 | 201;
  /** "cart": the bearer token that came with the cart; "key": an API key of the back office. */
  needs?: "cart" | "key";
  /** Seconds that anybody may keep the answer; without it nobody may. */
  keep?: number;
  /** The same Idempotency-Key gives the same answer. */
  idempotent?: boolean;
  refusals?: readonly string[];
  run: (asked: Asked<z.output<P>, z.output<Q>, z.output<B>>) => Promise<Result<z.input<A>, Refusal>>;
}>;

export const nothing = z.strictObject({});
export type Nothing = typeof nothing;

/** Next gives no params at all where the path has none. */
export type Context = Readonly<{
  params: Promise<Readonly<Record<string, string | string[] | undefined>> | undefined>;
}>;
/** A route handler that carries what it was described as, without its types: for the OpenAPI document. */
export type Endpoint = ((request: Request, context: Context) => Promise<Response>) & Readonly<{ of: Described }>;
export type Described = Omit<Description<z.ZodType, z.ZodType, z.ZodType, z.ZodType>, "run">;
