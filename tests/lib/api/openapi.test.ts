import { globSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { endpoints } from "../../../app/api/v1/endpoints/all.ts";
import { openApi } from "../../../app/api/v1/kit/openapi.ts";

type Operation = { parameters?: { name: string; in: string }[]; responses: Record<string, { description: string }> };
const document = openApi(endpoints) as {
  openapi: string;
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, object> };
};

describe("the OpenAPI document", () => {
  test("tells every endpoint, and every route file is told", () => {
    const told = Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method} ${path}`),
    );
    const routed = globSync("app/api/v1/**/route.ts")
      .filter((file) => !file.includes("[...rest]") && !file.includes("openapi.json"))
      .flatMap((file) => {
        const path = file.slice("app/api/v1".length, -"/route.ts".length).replaceAll(/\[(\w+)\]/g, "{$1}");
        const methods = readFileSync(file, "utf8").match(/(?<= as )[A-Z]+/g) ?? [];
        return methods.map((method) => `${method.toLowerCase()} ${path}`);
      });
    expect(told.length).toBeGreaterThan(15);
    expect(told.sort()).toEqual(routed.sort());
  });

  test("is 3.1, names its schemas, and spells the facets as they are sent", () => {
    expect(document.openapi).toBe("3.1.0");
    expect(Object.keys(document.components.schemas)).toEqual(
      expect.arrayContaining(["Money", "Cart", "Order", "Product", "ProductCard", "Problem"]),
    );
    const names = document.paths["/products"]?.get?.parameters?.map(({ name }) => name);
    expect(names).toEqual(
      expect.arrayContaining(["q", "category", "facet.CODE", "price", "store", "sort", "limit", "cursor"]),
    );
  });

  test("says what each call may refuse", () => {
    const checkout = document.paths["/carts/{id}/checkout"]?.post;
    expect(checkout?.responses["402"]?.description).toContain("payment_declined");
    expect(checkout?.responses["409"]?.description).toContain("out_of_stock");
    expect(checkout?.parameters?.map(({ name }) => name)).toContain("idempotency-key");
  });
});
