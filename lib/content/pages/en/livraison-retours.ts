import type { LegalText } from "../../schema.ts";

export const livraisonRetours: LegalText = {
  title: "Delivery and returns",
  summary: "A stated date for every order, and what it costs.",
  sections: [
    {
      heading: "At home",
      blocks: [
        "An order placed before 4 pm on a working day leaves the Trélazé warehouse that day. The date shown on the item, in the cart and in the confirmation is the day it is delivered.",
        {
          list: [
            "Colissimo home delivery: two working days, from €4.95 by weight, free from €60 of goods.",
            "Chronopost next day: one working day, from €9.90 by weight.",
            "By appointment, for furniture and bulky things: in the room of your choice, from €39.",
          ],
        },
      ],
    },
    {
      heading: "In store",
      blocks: [
        "Collection is free. The hour at which the item is ready is shown before the order, and an e-mail tells you. We keep it for the number of days that the basket states for the store.",
        "A few things are sold in store only: cheese, firewood, large furniture. Their pages say where.",
        { links: [{ label: "Our stores and their hours", path: "stores" }] },
      ],
    },
    {
      heading: "On receipt",
      blocks: [
        "Open the parcel before the driver leaves if you can. If it is damaged, refuse it or note it on the slip, then write to us: what transport broke we replace.",
      ],
    },
    {
      heading: "If we are late",
      blocks: [
        "We tell you before you tell us. You may accept the new date, or end the contract as the law provides: everything is then refunded within fourteen days.",
        { links: [{ label: "Where is my order?", path: "orders/find" }] },
      ],
    },
    {
      heading: "Returns",
      blocks: [
        "Fourteen days after receipt to change your mind. Bringing it to a store is free.",
        { links: [{ label: "Withdraw from the contract here", path: "retractation" }] },
      ],
    },
    {
      heading: "The old appliance, the old sofa",
      blocks: [
        "For every electrical appliance or piece of furniture delivered we take back the old one of the same kind, free, on delivery or in store. Say so when the appointment is made.",
      ],
    },
  ],
};
