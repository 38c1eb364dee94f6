import { database } from "#lib/platform/database";

export type RefundRow = Readonly<{
  id: string;
  amountMinor: number;
  state: "pending" | "done" | "failed";
  createdAt: Date;
}>;

/** The refunds that were opened on these payments, oldest first. */
export const refundsOfIntents = (intentIds: readonly string[]): Promise<RefundRow[]> =>
  database.refund.findMany({
    where: { intentId: { in: [...intentIds] } },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    select: { id: true, amountMinor: true, state: true, createdAt: true },
  });
