import { company } from "#lib/content/company";
import type { CreditRequestView } from "#lib/credit/schema";

const request: CreditRequestView = {
  id: "01a20000-0000-7000-8000-000000000000",
  kind: "give",
  state: "waiting",
  amount: 4000,
  reason: "Colis arrivé ouvert",
  count: null,
  recipient: null,
  lastFour: null,
  creditId: null,
  customer: { id: "01a20000-0000-7000-8000-000000000001", name: "Camille Renard" },
  authorId: "01a20000-0000-7000-8000-000000000002",
  authorName: "Nadia Benali",
  at: "2026-11-22T10:00:00Z",
  alone: false,
  heldUntil: "2026-11-23T10:00:00Z",
  decidedByName: null,
};

/** A gesture over what its author may give alone, as its mail is given it. */
export const waitingGesture = {
  house: { shopUrl: "https://bonnefoy.example", seller: company },
  request,
  requestUrl: "https://bonnefoy.example/fr/admin",
};
