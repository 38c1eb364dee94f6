import type { Call } from "./call.ts";
import { missing } from "./fault.ts";
import { entriesOf, textOf } from "./form.ts";
import { type Customer, newCustomer } from "./objects/customer.ts";

export function createCustomer({ params, ledger, deliveries, request }: Call): object {
  const customer = ledger.put(
    newCustomer({
      email: textOf(params, "email") ?? null,
      name: textOf(params, "name") ?? null,
      phone: textOf(params, "phone") ?? null,
      metadata: entriesOf(params, "metadata"),
    }),
  );
  deliveries.emit("customer.created", customer, request);
  return customer;
}

function found({ id, ledger }: Call): Customer {
  const customer = ledger.find("customer", id);
  if (!customer) throw missing("customer", id);
  return customer;
}

/** Of who was deleted, the provider says that and nothing else. */
const seen = (customer: Customer): object =>
  customer.deleted ? { id: customer.id, object: customer.object, deleted: true } : customer;

export const readCustomer = (call: Call): object => seen(found(call));

/** Their cards are nobody's any more. */
export function deleteCustomer(call: Call): object {
  const { ledger } = call;
  const customer = found(call);
  if (customer.deleted) throw missing("customer", customer.id);
  for (const method of ledger.all("payment_method"))
    if (method.customer === customer.id) ledger.put({ ...method, customer: null });
  const nobody = { email: null, name: null, phone: null, metadata: {}, deleted: true as const };
  return seen(ledger.put({ ...customer, ...nobody }));
}
