import { describe, expect, test } from "vitest";

/** Nobody listens here. */
process.env.DATABASE_URL = "postgresql://postgres@127.0.0.1:9/comptoir";
const { openCart, getCart } = await import("../../../app/api/v1/endpoints/carts.ts");
const { postCheckout } = await import("../../../app/api/v1/endpoints/checkout.ts");

const key = { authorization: `Bearer ${"t".repeat(32)}`, "content-type": "application/json" };
const params = Promise.resolve({ id: crypto.randomUUID() });
const post = (body: object, language: string) =>
  new Request("http://shop.example/", {
    method: "POST",
    headers: { ...key, "accept-language": language },
    body: JSON.stringify(body),
  });

describe("while the database is away", () => {
  test.each([
    ["a cart", () => openCart(post({ lines: [{ sku: "LAMP", quantity: 1 }] }, "fr"), { params: Promise.resolve({}) })],
    ["a read", () => getCart(new Request("http://shop.example/", { headers: key }), { params })],
    ["a checkout", () => postCheckout(post({ payment: { token: "pm_card_visa" } }, "fr"), { params })],
  ])("%s is answered with 503, a time to come back, and nothing of our inside", async (_, ask) => {
    const response = await ask();
    const text = await response.text();
    expect(response.status).toBe(503);
    expect(response.headers.get("retry-after")).toBe("5");
    expect(JSON.parse(text)).toMatchObject({ code: "unavailable", title: "Boutique momentanément indisponible" });
    expect(text).not.toMatch(/prisma|127\.0\.0\.1|ECONN|at \//i);
  });
});
