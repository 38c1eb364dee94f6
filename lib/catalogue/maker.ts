import { z } from "zod";
import { words } from "./words.ts";

/** Who answers for a product, as its offer must say (regulation 2023/988, articles 9 and 19): name, postal address, e-mail or page. */
export const makerContact = z.strictObject({
  name: words.min(2).max(120),
  address: words.min(5).max(300),
  contact: words.min(5).max(200),
});
export type MakerContact = z.infer<typeof makerContact>;
