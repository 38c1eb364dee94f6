/** Whether a part of an address may be looked up at all: PostgreSQL has no NUL and fails on one (INJ). */
export const canBeLookedUp = (part: string): boolean => !part.includes("\0") && part.length <= 400;
