import { createCart } from "#lib/cart/commands";
import { type Actor, visitor } from "#lib/kernel/actor";
import { reserve } from "#lib/reservations/commands";
import { handOver } from "#lib/reservations/commands-desk";
import { openCart } from "../../app/api/v1/endpoints/carts.ts";
import { postCheckout } from "../../app/api/v1/endpoints/checkout.ts";
import { call } from "../database/api/a-client.ts";
import { morning, press } from "./a-buyer.ts";

const counter: Actor = {
  ...{ kind: "staff", id: "a", name: "Awa", storeCodes: ["ANG"] },
  permissions: new Set(["reservations.handle"]),
};
const collected = (sku: string) => [
  { sku, quantity: 1, fulfilment: { method: "pickup" as const, store: "ANG" as const } },
];
const camille = { email: "camille@courrier.example", name: "Camille Rousseau" };
const address = { line1: "18 rue Saint-Aubin", postcode: "49100", city: "Angers", country: "FR" as const };

/** What a buyer got: the unit, or the code of the refusal. */
export type Got = "sold" | (string & {});

/** Every way to a unit that lies in the store at Angers, from the first click to having it. */
export const roads = {
  async web(sku: string): Promise<Got> {
    const cart = await createCart(visitor, { lines: collected(sku), contact: camille, address }, { now: morning });
    if (!cart.ok) return cart.refusal.code;
    const paid = await press(cart.value, { card: "pm_card_visa" });
    return paid.ok ? (paid.value.state === "paid" ? "sold" : paid.value.state) : paid.refusal.code;
  },
  async api(sku: string): Promise<Got> {
    const cart = await call(openCart, { body: { lines: collected(sku), contact: camille, address } });
    if (cart.status !== 201) return String(cart.body.code);
    const key = { params: { id: String(cart.body.id) }, token: String(cart.body.token) };
    const paid = await call(postCheckout, { ...key, body: { payment: { token: "pm_card_visa" } } });
    return paid.status === 201 ? "sold" : String(paid.body.code);
  },
  async counter(sku: string): Promise<Got> {
    const customer = { name: "Camille Roux", email: `${crypto.randomUUID()}@exemple.fr` };
    const kept = await reserve(visitor, { sku, store: "ANG", ...customer }, { now: morning });
    if (!kept.ok) return kept.refusal.code;
    const given = await handOver(counter, { id: kept.value.id }, { now: morning });
    return given.ok ? "sold" : given.refusal.code;
  },
} as const satisfies Readonly<Record<string, (sku: string) => Promise<Got>>>;

export type Road = keyof typeof roads;

/** What the buyer who comes too late is told. */
export const soldOut: readonly Got[] = ["out_of_stock", "short_of_stock"];
