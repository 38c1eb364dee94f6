import { z } from "zod";
import { condition } from "../clause.ts";
import { asked, quantityField } from "../fields.ts";
import { sentence } from "../words.ts";

const ordinal = (order: number) => sentence(order === 1 ? "1re" : `${order}e`, `no. ${order}`);

export const nthOrder = condition({
  title: sentence("C’est la énième commande", "It is the nth order"),
  settings: z.strictObject({
    order: quantityField("Rang de la commande", "Which order"),
    andLater: z
      .boolean()
      .default(false)
      .meta(asked("yes", "Et les suivantes", "And later ones")),
  }),
  says: ({ order, andLater }) =>
    sentence(
      `c’est la ${ordinal(order).fr} commande du client${andLater ? " ou une suivante" : ""}`,
      `it is the customer’s order ${ordinal(order).en}${andLater ? " or a later one" : ""}`,
    ),
  works:
    ({ order, andLater }) =>
    ({ basket: { customer } }) => {
      const rank = customer.ordersBefore === null ? null : customer.ordersBefore + 1;
      if (rank !== null && (rank === order || (andLater && rank > order))) return null;
      return sentence(
        `L’offre vaut à la ${ordinal(order).fr} commande.`,
        `The offer is for order ${ordinal(order).en}.`,
      );
    },
  demands: ({ order, andLater }) => [
    { subject: "orders before", from: order - 1, to: andLater ? Number.POSITIVE_INFINITY : order - 1 },
  ],
});
