import { z } from "zod";
import { createDocument, type ZodOpenApiObject, type ZodOpenApiOperationObject } from "zod-openapi";
import { refusalText } from "#lib/language/refusal-text";
import { shopUrl } from "#lib/platform/env";
import type { Described, Endpoint } from "./description.ts";
import { statusOf } from "./statuses.ts";

const problemSchema = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    code: z.string().meta({ description: "Stable: what a program decides on." }),
    detail: z.string().meta({ description: "A sentence in the caller's language (Accept-Language: fr or en)." }),
    requestId: z.string(),
    issues: z.array(z.object({ path: z.string(), code: z.string(), message: z.string() })).optional(),
  })
  .meta({ id: "Problem", description: "RFC 9457." });

const json = <S extends z.ZodType>(schema: S) => ({ content: { "application/json": { schema } } });

/** The OpenAPI 3.1 document of these endpoints, made from the very schemas that check their requests. */
export function openApi(endpoints: readonly Endpoint[]): object {
  const paths: NonNullable<ZodOpenApiObject["paths"]> = {};
  for (const { of } of endpoints) paths[of.path] = { ...paths[of.path], [of.method]: operationOf(of) };
  return createDocument({
    openapi: "3.1.0",
    info: {
      title: "Comptoir",
      version: "1",
      description:
        "The shop's public API. Money is in minor units, VAT included unless the name says net; times are RFC 3339; what goes wrong is an RFC 9457 problem with a stable code.",
    },
    servers: [{ url: `${shopUrl()}/api/v1` }],
    components: {
      securitySchemes: {
        cart: { type: "http", scheme: "bearer", description: "The cart's token." },
        key: { type: "http", scheme: "bearer", description: "An API key made in the back office." },
      },
    },
    paths,
  });
}

function operationOf(of: Described): ZodOpenApiOperationObject {
  const path = of.params instanceof z.ZodObject ? { path: of.params } : {};
  const query = of.query instanceof z.ZodObject ? of.query : z.object({});
  const { facet, ...plain }: Readonly<Record<string, z.ZodType>> = query.shape;
  return {
    summary: of.summary.en,
    requestParams: { ...path, query: z.object(plain), ...(of.idempotent && { header: idempotencyHeader }) },
    ...(facet && { parameters: [facetParameter] }),
    ...(of.body && { requestBody: { required: true, ...json(of.body) } }),
    ...(of.needs && { security: [{ [of.needs]: [] }] }),
    responses: { [`${of.status ?? 200}`]: { description: "Done", ...json(of.answer) }, ...problemsOf(of) },
  };
}

/** One name for many parameters: see kit/query.ts. */
const facetParameter = {
  name: "facet.CODE",
  in: "query",
  description: "facet.colour=cobalt,brick: any of the values of a facet, and all of the facets.",
  schema: { type: "string" },
} as const;

const idempotencyHeader = z.object({
  "idempotency-key": z
    .string()
    .max(255)
    .optional()
    .meta({ description: "The same key gives the same answer for a day." }),
});

/** One response a status, naming every code that it may carry. */
function problemsOf(of: Described): ZodOpenApiOperationObject["responses"] {
  const codes = [
    "invalid",
    ...(of.body ? ["malformed_json", "body_too_large", "unsupported_media_type"] : []),
    ...(of.needs === "cart" ? ["token_missing"] : []),
    ...(of.needs === "key" ? ["api_key_missing", "api_key_not_valid", "forbidden"] : []),
    ...(of.method === "get" ? [] : ["too_many_requests"]),
    ...(of.idempotent ? ["idempotency_key_reused", "request_in_progress"] : []),
    ...(of.refusals ?? []),
    "unavailable",
  ];
  const byStatus = Map.groupBy(codes, statusOf);
  return Object.fromEntries(
    [...byStatus].map(([status, all]) => [
      String(status),
      {
        description: all.map((code) => `${code}: ${refusalText(code, "en").detail}`).join(" "),
        content: { "application/problem+json": { schema: problemSchema } },
      },
    ]),
  );
}
