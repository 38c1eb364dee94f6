import { command } from "#lib/platform/command";
import { statement, stateWithdrawal } from "./withdrawing.ts";

/**
 * A customer withdraws by the second of two actions (L221-21). Whoever holds the order's link may, as may the customer
 * whose order it is, and staff who take returns for them. Refuses as `stateWithdrawal`.
 */
export const withdraw = command({ name: "returns.withdraw", input: statement, allow: "anyone", run: stateWithdrawal });
