"use client";

import { browserSupportsWebAuthn } from "@simplewebauthn/browser";
import { useSyncExternalStore } from "react";

const never = () => () => {};

/** Whether this browser can use passkeys; false until its script runs. */
export const usePasskeyReady = (): boolean => useSyncExternalStore(never, browserSupportsWebAuthn, () => false);
