import { money, portion } from "#lib/kernel/money";

/** So many basis points of an amount in cents; half a cent rounds up. */
export const shareOf = (minor: number, basisPoints: number): number => portion(money(minor), basisPoints).minor;
