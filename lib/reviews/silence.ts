import { hashToken } from "#lib/platform/tokens";

/** Under which it is kept that an address is not asked any more, so that the list tells no addresses. */
export const addressKey = (email: string): string => hashToken(email.trim().toLowerCase());
