import { z } from "zod";
import type { Picture } from "#lib/catalogue/schema";
import { shopUrl } from "#lib/platform/env";

export const imageAnswer = z
  .object({ url: z.string(), width: z.int(), height: z.int(), alt: z.string() })
  .meta({ id: "Image" });

export const pictureUrl = (file: string): string => `${shopUrl()}/pictures/${file}`;

export const presentPicture = ({ file, width, height, alt }: Picture): z.input<typeof imageAnswer> => ({
  url: pictureUrl(file),
  width,
  height,
  alt,
});
