import { join } from "node:path";
import { env } from "#lib/platform/env";
import { folderPlatform } from "./folder-platform.ts";
import { httpPlatform } from "./http-platform.ts";
import type { PlatformPort } from "./port.ts";

/** The platform of this shop: that of INVOICE_PLATFORM_URL, or a folder for its owner to take the files from. */
export function platformPort(): PlatformPort {
  const { INVOICE_PLATFORM_URL: url, INVOICE_PLATFORM_KEY: key } = env;
  return url && key ? httpPlatform({ url, key }) : folderPlatform(join(env.SHOP_DATA_DIR, "invoice-platform"));
}
