import type { NextConfig } from "next";

const config: NextConfig = {
  poweredByHeader: false,
  /** Titles and descriptions stand in the head of every page, not only for crawlers: stored pages are the same for all. */
  htmlLimitedBots: /.*/,
  reactStrictMode: true,
  images: { formats: ["image/avif", "image/webp"] },
  serverExternalPackages: ["pg", "pg-boss", "pino", "@node-rs/argon2", "sharp"],
};

export default config;
