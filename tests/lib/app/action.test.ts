import { describe, expect, test, vi } from "vitest";
import { visitor } from "#lib/kernel/actor";

vi.mock("next/headers", () => ({
  headers: async () => new Headers({ "sec-fetch-site": "same-origin", host: "localhost", "x-request-id": "trace-42" }),
}));
vi.mock("#app/actor", () => ({ currentActor: async () => visitor }));
vi.mock("next/cache", () => ({ refresh: () => {} }));

const { redirect } = await import("next/navigation");
const { formAction } = await import("#app/action");
const { untouched } = await import("#lib/kernel/form-state");
const { ok } = await import("#lib/kernel/result");

const form = () => {
  const typed = new FormData();
  typed.set("city", "Angers");
  typed.set("password", "promis-tenu");
  return typed;
};

describe("a form whose command fails", () => {
  test("comes back with what was typed and the incident's reference, never with a password", async () => {
    const broken = formAction(async () => Promise.reject(new Error("a bug")));
    expect(await broken(untouched, form())).toEqual({
      done: false,
      refusal: { code: "internal_error", reference: "trace-42" },
      fields: {},
      values: { city: "Angers" },
    });
  });

  test("still leads on when the command was accepted", async () => {
    const accepted = formAction(async () => ok(null), { after: () => "/fr/account" });
    await expect(accepted(untouched, form())).rejects.toThrow("NEXT_REDIRECT");
    const leading = formAction(async () => redirect("/fr"));
    await expect(leading(untouched, form())).rejects.toThrow("NEXT_REDIRECT");
  });
});
