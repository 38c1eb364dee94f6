import type { NextConfig } from "next";

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  images: { formats: ["image/avif", "image/webp"] },
  serverExternalPackages: ["pg", "pg-boss", "pino", "@node-rs/argon2", "sharp"],
};

export default config;
