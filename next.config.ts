import type { NextConfig } from "next";

const config: NextConfig = {
  poweredByHeader: false,
  /** Titles and descriptions stand in the head of every page, not only for crawlers: stored pages are the same for all. */
  htmlLimitedBots: /.*/,
  reactStrictMode: true,
  /** What a form may send is bounded by lib/server/limits.ts, address by address; pictures of a review are the most. */
  experimental: { serverActions: { bodySizeLimit: 25_000_000 } },
  images: { formats: ["image/avif", "image/webp"] },
  /** An address in no language of ours is no page of ours: "not found" is drawn in the shop's first language. */
  rewrites: async () => ({
    /** A product as Markdown, beside its page. */
    beforeFiles: [{ source: "/:locale(fr|en)/p/:handle.md", destination: "/api/shop/markdown/:locale/:handle" }],
    afterFiles: [
      {
        source:
          "/:unknown((?!(?:fr|en|admin|counter|api|payment|pictures|documents|sitemaps|feeds|cards|_next)(?:/|$))[^/]+)/:path*",
        destination: "/fr/404",
      },
    ],
    fallback: [],
  }),
  /** Types are proved by `npm test` and `npm run verify`, once. */
  typescript: { ignoreBuildErrors: true },
  serverExternalPackages: ["pg", "pg-boss", "pino", "@node-rs/argon2", "sharp", "pdfkit"],
};

export default config;
