import { z } from "zod";
import { condition } from "../clause.ts";
import { asked } from "../fields.ts";
import { listed, sentence } from "../words.ts";

const channels = {
  web: sentence("le site", "the website"),
  store: sentence("les magasins", "the stores"),
  marketplace: sentence("les places de marché", "the marketplaces"),
};

export const channel = condition({
  title: sentence("L’achat se fait par un canal", "The purchase is made through a channel"),
  settings: z.strictObject({
    channels: z
      .array(z.enum(["web", "store", "marketplace"]))
      .min(1)
      .meta(asked("choices", "Canaux", "Channels", channels)),
  }),
  says: ({ channels: chosen }) => {
    const named = listed(
      chosen.map((one) => channels[one]),
      "or",
    );
    return sentence(`l’achat se fait par ${named.fr}`, `the purchase is made through ${named.en}`);
  },
  works: ({ channels: chosen }) => {
    const named = listed(
      chosen.map((one) => channels[one]),
      "and",
    );
    return ({ basket }) =>
      chosen.includes(basket.channel)
        ? null
        : sentence(`L’offre ne vaut que par ${named.fr}.`, `The offer is for ${named.en} only.`);
  },
  demands: ({ channels: chosen }) => [{ subject: "channel", among: chosen }],
});
