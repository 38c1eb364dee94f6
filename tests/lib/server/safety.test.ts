import { describe, expect, test } from "vitest";
import { readEnv } from "#lib/platform/env";
import { unsafeSettings } from "../../../lib/server/launch/safety.ts";

const real = {
  SHOP_SEED: "none",
  SHOP_URL: "https://www.bonnefoy.fr",
  AUTH_SECRET: "k3".repeat(20),
  STRIPE_SECRET_KEY: "sk_live_x",
  STRIPE_PUBLISHABLE_KEY: "pk_live_x",
  STRIPE_WEBHOOK_SECRET: "whsec_x",
};
const said = (settings: Record<string, string>) => unsafeSettings(readEnv(settings));

describe("a real shop", () => {
  test("starts when everything it needs is set", () => expect(said(real)).toEqual([]));

  test.each(["AUTH_SECRET", "STRIPE_SECRET_KEY", "STRIPE_PUBLISHABLE_KEY", "STRIPE_WEBHOOK_SECRET"])(
    "does not start without %s, and says so in one line",
    (name) => {
      const lines = said({ ...real, [name]: "" });
      expect(lines).toHaveLength(1);
      expect(lines[0]).toMatch(new RegExp(`^${name} must be set`));
    },
  );

  test.each([
    ["AUTH_SECRET", "short"],
    ["STRIPE_API_URL", "http://127.0.0.1:4242"],
    ["SHOP_NOW", "2026-12-24T17:00:00+01:00"],
  ])("does not start with %s %s", (name, value) => expect(said({ ...real, [name]: value })).toHaveLength(1));
});

test("a demo needs nothing", () => {
  expect(said({})).toEqual([]);
  expect(said({ SHOP_URL: "https://demo.example.org" })).toEqual([]);
});

test("a wrong setting is told by its name", () => {
  expect(() => readEnv({ PORT: "many" })).toThrow(/PORT: /);
  expect(() => readEnv({ SHOP_NOW: "Christmas" })).toThrow(/SHOP_NOW: /);
});
