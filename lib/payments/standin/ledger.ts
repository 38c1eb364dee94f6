import type { Journal } from "./journal.ts";
import type { BalanceTransaction } from "./objects/balance-transaction.ts";
import type { Charge } from "./objects/charge.ts";
import type { Customer } from "./objects/customer.ts";
import type { Dispute } from "./objects/dispute.ts";
import type { StandinEvent } from "./objects/event.ts";
import type { Intent } from "./objects/intent.ts";
import type { PaymentMethod } from "./objects/payment-method.ts";
import type { Payout, PayoutPart } from "./objects/payout.ts";
import type { Refund } from "./objects/refund.ts";

type Objects = {
  payment_intent: Intent;
  charge: Charge;
  refund: Refund;
  dispute: Dispute;
  payment_method: PaymentMethod;
  customer: Customer;
  balance_transaction: BalanceTransaction;
  payout: Payout;
  payout_part: PayoutPart;
  event: StandinEvent;
};
export type Kind = keyof Objects;
export type Entity = Objects[Kind];
export type Ledger = ReturnType<typeof openLedger>;

/** Every object of the stand-in by kind and id, oldest first; each change is written to the journal before it is told. */
export function openLedger(journal: Journal) {
  const shelves: { [K in Kind]: Map<string, Objects[K]> } = {
    payment_intent: new Map(),
    charge: new Map(),
    refund: new Map(),
    dispute: new Map(),
    payment_method: new Map(),
    customer: new Map(),
    balance_transaction: new Map(),
    payout: new Map(),
    payout_part: new Map(),
    event: new Map(),
  };
  const shelve = (entity: Entity) => (shelves[entity.object] as Map<string, Entity>).set(entity.id, entity);
  for (const entity of journal.entities) shelve(entity);

  return {
    put<T extends Entity>(entity: T): T {
      shelve(entity);
      journal.write({ entity });
      return entity;
    },
    find: <K extends Kind>(kind: K, id: string): Objects[K] | undefined => shelves[kind].get(id),
    all: <K extends Kind>(kind: K): Objects[K][] => [...shelves[kind].values()],
  };
}
