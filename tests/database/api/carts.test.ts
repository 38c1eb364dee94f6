import { beforeAll, describe, expect, test } from "vitest";
import { deleteCode, postCode } from "../../../app/api/v1/endpoints/cart-codes.ts";
import { deleteLine, patchLine, postLine } from "../../../app/api/v1/endpoints/cart-lines.ts";
import {
  getCart,
  openCart,
  putAddress,
  putContact,
  putDeliveryOption,
  readDeliveryOptions,
} from "../../../app/api/v1/endpoints/carts.ts";
import { aShop, aVariant } from "../../support/a-shop.ts";
import { call } from "./a-client.ts";

beforeAll(async () => {
  await aShop();
  await aVariant({ sku: "LAMPE-1", price: 4900, stock: { WEB: 50, ANG: 3 } });
  await aVariant({ sku: "LAMPE-2", price: 1250, stock: { WEB: 2 } });
});

const opened = async (body: object = {}) => {
  const { body: cart } = await call(openCart, { body });
  return { params: { id: String(cart.id) }, token: String(cart.token) };
};

describe("a cart through the API", () => {
  test("comes whole in one call, priced, with its options and promises", async () => {
    const { status, headers, body } = await call(openCart, {
      body: {
        lines: [
          { sku: "LAMPE-1", quantity: 2 },
          { sku: "LAMPE-2", quantity: 1 },
        ],
        contact: { email: "Camille@Courrier.example", name: "Camille Rousseau" },
        address: { line1: "18 rue Saint-Aubin", postcode: "49100", city: "Angers", country: "FR" },
        deliveryOption: "earliest",
      },
      language: "en",
    });
    expect(status).toBe(201);
    expect(headers.get("cache-control")).toBe("no-store");
    expect(body).toMatchObject({
      locale: "en",
      goods: { amount: 11_050, currency: "EUR" },
      delivery: { amount: 1_290 },
      total: { amount: 12_340 },
      deliveryOption: "express",
      contact: { email: "camille@courrier.example" },
      itemCount: 3,
    });
    expect(body.token).toMatch(/^[\w-]{32}$/);
  });

  test("is filled, changed and emptied line by line", async () => {
    const cart = await opened();
    const added = await call(postLine, { ...cart, body: { sku: "LAMPE-1", quantity: 1 } });
    expect(added).toMatchObject({ status: 201, body: { lines: [{ sku: "LAMPE-1", quantity: 1 }] } });
    const [{ id: lineId }] = added.body.lines as [{ id: string }];
    const line = { ...cart, params: { ...cart.params, lineId } };

    const pickedUp = await call(patchLine, {
      ...line,
      body: { quantity: 3, fulfilment: { method: "pickup", store: "ANG" } },
    });
    expect(pickedUp.body).toMatchObject({
      lines: [{ quantity: 3, fulfilment: { method: "pickup", store: "ANG" } }],
      delivery: { amount: 0 },
    });
    const emptied = await call(deleteLine, {
      ...line,
      params: { ...line.params, lineId: (pickedUp.body.lines as [{ id: string }])[0].id },
    });
    expect(emptied.body).toMatchObject({ lines: [], total: { amount: 0 } });
  });

  test("learns who orders and where to", async () => {
    const cart = await opened({ lines: [{ sku: "LAMPE-1", quantity: 1 }] });
    await call(putContact, { ...cart, body: { email: "a@b.example", name: "Anne Bois", phone: "06 00 00 00 00" } });
    await call(putAddress, {
      ...cart,
      body: { line1: "1 rue des Lices", postcode: "20000", city: "Ajaccio", country: "FR" },
    });
    const options = await call(readDeliveryOptions, cart);
    expect(options.body.items).toMatchObject([{ id: "express" }, { id: "standard", price: { amount: 590 } }]);
    const chosen = await call(putDeliveryOption, { ...cart, body: { id: "standard" } });
    expect(chosen.body).toMatchObject({ deliveryOption: "standard", total: { amount: 5_490 } });
    expect((await call(getCart, cart)).body).toEqual(chosen.body);
  });

  test("knows no promotion code yet, and says so", async () => {
    const cart = await opened();
    expect(await call(postCode, { ...cart, body: { code: "NOEL10" } })).toMatchObject({
      status: 409,
      body: { code: "code_unknown", refusedCode: "NOEL10" },
    });
    const code = { ...cart, params: { ...cart.params, code: "NOEL10" } };
    expect((await call(deleteCode, code)).body.code).toBe("code_unknown");
    expect((await call(openCart, { body: { codes: ["NOEL10"] } })).body.code).toBe("code_unknown");
  });

  test("does not go overseas", async () => {
    const cart = await opened();
    const overseas = { line1: "1 rue Neuve", postcode: "97400", city: "Saint-Denis", country: "FR" };
    expect(await call(putAddress, { ...cart, body: overseas })).toMatchObject({
      status: 409,
      body: { code: "not_delivered", postcode: "97400" },
    });
  });
});
