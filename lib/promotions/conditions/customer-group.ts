import { z } from "zod";
import { condition } from "../clause.ts";
import { someKeysField } from "../fields.ts";
import { listed, sentence } from "../words.ts";

export const customerGroup = condition({
  title: sentence("Le client est d’un groupe", "The customer belongs to a group"),
  settings: z.strictObject({ groups: someKeysField("groups", "Groupes", "Groups") }),
  says: ({ groups }, names) => {
    const named = listed(
      groups.map((group) => names("group", group)),
      "or",
    );
    return sentence(`le client est du groupe ${named.fr}`, `the customer is of the group ${named.en}`);
  },
  works: ({ groups }) => {
    const asked = new Set(groups);
    return ({ basket }) =>
      basket.customer.groups.some((group) => asked.has(group))
        ? null
        : sentence("L’offre est réservée à un groupe de clients.", "The offer is for a group of customers.");
  },
});
