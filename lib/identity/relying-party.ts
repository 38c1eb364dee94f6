import { shopUrl } from "#lib/platform/env";

const { hostname, origin } = new URL(shopUrl());

/** Whom a passkey is made for: the shop's own address, and never the Host header's. */
export const relyingParty = { id: hostname, origin } as const;
