import { emailVerified } from "#lib/identity/facts";
import { profileOf } from "#lib/identity/queries";
import { system } from "#lib/kernel/actor";
import { adoptOrders } from "#lib/orders/commands-adopt";
import { whenever } from "#lib/platform/process";

/** What an account receives once its address is proved: the orders placed with it before, as a guest. */
export const accountOrders = [
  whenever(emailVerified, {
    "give the account its guest orders": async ({ accountId }) => {
      const account = await profileOf(accountId);
      if (account) await adoptOrders(system("account orders"), { accountId, email: account.email });
    },
  }),
];
