import { endpoints } from "../endpoints/all.ts";
import { openApi } from "../kit/openapi.ts";

let made: string | undefined;

/** The API's own description, made once. */
export function GET(): Response {
  made ??= JSON.stringify(openApi(endpoints));
  return new Response(made, {
    headers: { "content-type": "application/json", "cache-control": "public, max-age=300" },
  });
}
