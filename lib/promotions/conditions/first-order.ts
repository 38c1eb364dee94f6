import { z } from "zod";
import { condition } from "../clause.ts";
import { sentence } from "../words.ts";

/** As long as nobody knows who buys, the offer waits: a price is never taken back at payment. */
export const firstOrder = condition({
  title: sentence("C’est la première commande", "It is the first order"),
  settings: z.strictObject({}),
  says: () => sentence("c’est la première commande du client", "it is the customer’s first order"),
  works:
    () =>
    ({ basket: { customer } }) => {
      if (customer.ordersBefore === 0) return null;
      return customer.ordersBefore === null
        ? sentence(
            "À la première commande, une fois l’adresse e-mail connue.",
            "On a first order, once we know the e-mail.",
          )
        : sentence("L’offre est réservée à la première commande.", "The offer is for a first order.");
    },
  demands: () => [{ subject: "orders before", from: 0, to: 0 }],
});
