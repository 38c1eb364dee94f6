import { z } from "zod";
import { refuse } from "#lib/kernel/result";
import { endpoint } from "../kit/endpoint.ts";
import { cartAnswer } from "../present/cart.ts";
import { cartAfter, cartPath } from "./cart-call.ts";

const code = z.string().trim().min(1).max(64);

export const postCode = endpoint({
  method: "post",
  path: "/carts/{id}/codes",
  summary: "Applies a promotion code or a gift card. None exists yet: every code is unknown.",
  needs: "cart",
  params: cartPath,
  body: z.strictObject({ code }),
  answer: cartAnswer,
  refusals: ["cart_not_found", "code_unknown"],
  async run(asked) {
    const cart = await cartAfter(asked);
    return cart.ok ? refuse({ code: "code_unknown", refusedCode: asked.body.code }) : cart;
  },
});

export const deleteCode = endpoint({
  method: "delete",
  path: "/carts/{id}/codes/{code}",
  summary: "Takes a code off the cart.",
  needs: "cart",
  params: cartPath.extend({ code }),
  answer: cartAnswer,
  refusals: ["cart_not_found", "code_unknown"],
  async run(asked) {
    const cart = await cartAfter(asked);
    return cart.ok ? refuse({ code: "code_unknown", refusedCode: asked.params.code }) : cart;
  },
});
