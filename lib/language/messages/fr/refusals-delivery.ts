/** What the room of delivery answers when the answer is no. */
export const deliveryRefusals = {
  unknown_carrier: { title: "Transporteur inconnu", detail: "Ce transporteur n’existe pas." },
  day_past: { title: "Jour passé", detail: "Ce jour est passé : son calendrier ne change plus." },
};
