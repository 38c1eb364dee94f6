import type { NextConfig } from "next";

const config: NextConfig = {
  poweredByHeader: false,
  /** Titles and descriptions stand in the head of every page, not only for crawlers: stored pages are the same for all. */
  htmlLimitedBots: /.*/,
  reactStrictMode: true,
  images: { formats: ["image/avif", "image/webp"] },
  /** An address in no language of ours is no page of ours: "not found" is drawn in the shop's first language. */
  rewrites: async () => ({
    beforeFiles: [],
    afterFiles: [
      { source: "/:unknown((?!(?:fr|en|admin|counter|api|payment|_next)(?:/|$))[^/]+)/:path*", destination: "/fr/404" },
    ],
    fallback: [],
  }),
  serverExternalPackages: ["pg", "pg-boss", "pino", "@node-rs/argon2", "sharp", "pdfkit"],
};

export default config;
