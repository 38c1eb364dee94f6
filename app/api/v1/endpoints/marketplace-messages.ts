import { z } from "zod";
import {
  marketplace,
  marketplaceMessage,
  receiveFromMarketplace,
  takeMarketplaceAnswers,
} from "#lib/cases/commands-marketplace";
import { marketplaceAnswers } from "#lib/cases/queries-marketplace";
import { actorOfApiKey } from "#lib/identity/queries-api-key";
import { ok, refuse } from "#lib/kernel/result";
import { endpoint } from "../kit/endpoint.ts";

const noKey = refuse({ code: "api_key_not_valid" });

export const postMarketplaceMessage = endpoint({
  method: "post",
  path: "/admin/marketplace-messages",
  summary: {
    fr: "Donne au service client un message écrit sur une place de marché. Le même « id » donné deux fois est un seul message.",
    en: "Gives the service a message that was written at a marketplace. The same “id” given twice is one message.",
  },
  needs: "key",
  status: 201,
  body: marketplaceMessage,
  answer: z
    .object({ case: z.string(), isNew: z.boolean().meta({ description: "It opened a case; else it goes on in one." }) })
    .meta({ id: "MarketplaceMessage" }),
  async run({ body, token, now, requestId }) {
    const actor = await actorOfApiKey(token, now);
    return actor ? receiveFromMarketplace(actor, body, { now, requestId }) : noKey;
  },
});

export const readMarketplaceAnswers = endpoint({
  method: "get",
  path: "/admin/marketplace-answers",
  summary: {
    fr: "Ce que la place de marché doit encore remettre à ses acheteurs : réponses et accusés de réception, les plus anciens d’abord.",
    en: "What the marketplace is still to hand to its buyers: answers and receipts, the oldest first.",
  },
  needs: "key",
  query: z.strictObject({ marketplace }),
  answer: z
    .object({
      items: z.array(
        z.object({
          id: z.string(),
          thread: z.string(),
          text: z.string(),
          automatic: z.boolean().meta({ description: "Nobody wrote it: it says that a message came." }),
          at: z.string(),
        }),
      ),
    })
    .meta({ id: "MarketplaceAnswers" }),
  async run({ query, token, now }) {
    const actor = await actorOfApiKey(token, now);
    if (!actor) return noKey;
    const items = await marketplaceAnswers(actor, query.marketplace);
    return items.ok ? ok({ items: items.value }) : items;
  },
});

export const postMarketplaceAnswersTaken = endpoint({
  method: "post",
  path: "/admin/marketplace-answers/taken",
  summary: {
    fr: "Dit que la place de marché a ces réponses : elles ne lui sont plus données.",
    en: "Says that the marketplace has these answers: it is not given them again.",
  },
  needs: "key",
  body: z.strictObject({ marketplace, taken: z.array(z.uuid()).min(1).max(100) }),
  answer: z.object({ taken: z.int() }).meta({ id: "MarketplaceAnswersTaken" }),
  refusals: ["case_not_found"],
  async run({ body, token, now, requestId }) {
    const actor = await actorOfApiKey(token, now);
    return actor ? takeMarketplaceAnswers(actor, body, { now, requestId }) : noKey;
  },
});
