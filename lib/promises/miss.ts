/** What a missed promise is put down to: who made it ready, who carried it, what was not there, our own date, the customer. */
export const missCauses = ["place", "carrier", "stock", "promise", "customer"] as const;
export type MissCause = (typeof missCauses)[number];
