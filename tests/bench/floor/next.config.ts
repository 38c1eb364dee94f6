import type { NextConfig } from "next";

const config: NextConfig = {
  poweredByHeader: false,
  serverExternalPackages: ["pg"],
  turbopack: { root: process.env.BENCH_ROOT ?? "." },
  typescript: { ignoreBuildErrors: true },
};

export default config;
