/** Stands in an address where the visitor's store goes: pages are the same for everybody. */
export const anyStore = "STORE";
