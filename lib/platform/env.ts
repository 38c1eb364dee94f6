import { z } from "zod";

const optional = z.string().min(1).optional();

/** Every setting of the shop, read once. `.env.example` explains each; all are optional for the demo. */
const schema = z.object({
  NODE_ENV: z.enum(["development", "production", "test"]).default("development"),
  DATABASE_URL: optional,
  DATABASE_POOL: z.coerce.number().int().min(1).max(100).default(10),
  DATABASE_CONNECT_MS: z.coerce.number().int().min(100).max(120_000).default(2000),
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  SHOP_URL: z.url().optional(),
  SHOP_DATA_DIR: z.string().default(".data"),
  SHOP_SEED: z.enum(["demo", "none"]).default("demo"),
  SHOP_NOW: z.iso.datetime({ offset: true }).optional(),
  /** The real instant at which SHOP_NOW began, so that every process of one shop agrees. Set by the launcher. */
  SHOP_CLOCK_STARTED_AT: z.iso.datetime({ offset: true }).optional(),
  AUTH_SECRET: optional,
  STRIPE_SECRET_KEY: optional,
  STRIPE_PUBLISHABLE_KEY: optional,
  STRIPE_WEBHOOK_SECRET: optional,
  STRIPE_API_URL: z.url().optional(),
  STANDIN_PORT: z.coerce.number().int().min(1).max(65_535).optional(),
  STRIPE_TIMEOUT_MS: z.coerce.number().int().min(100).max(80_000).default(8000),
  CARRIER_URL: z.url().optional(),
  CARRIER_KEY: optional,
  CARRIER_WEBHOOK_SECRET: optional,
  INVOICE_PLATFORM_URL: z.url().optional(),
  INVOICE_PLATFORM_KEY: optional,
  INVOICE_PLATFORM_WEBHOOK_SECRET: optional,
  SEARCH_URL: z.url().optional(),
  SEARCH_KEY: optional,
  SMTP_URL: z.url().optional(),
  IMAP_URL: z.url().optional(),
  MAIL_FROM: z.string().default("Bonnefoy & Filles <bonjour@bonnefoy.example>"),
  METRICS_TOKEN: optional,
  /** Addresses of the reverse proxies whose forwarded headers are believed, separated by commas. */
  TRUSTED_PROXIES: optional,
  LOG_LEVEL: z.enum(["trace", "debug", "info", "warn", "error", "fatal", "silent"]).default("info"),
});

export type Env = z.infer<typeof schema>;

export function readEnv(source: Record<string, string | undefined>): Env {
  const filled = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ""));
  const parsed = schema.safeParse(filled);
  if (parsed.success) return parsed.data;
  const lines = parsed.error.issues.map((issue) => `  ${issue.path.join(".")}: ${issue.message}`);
  throw new Error(`The environment is not right; see .env.example.\n${lines.join("\n")}`);
}

export const env: Env = readEnv(process.env);

/** The public address of the shop; mails and the payment provider use it, never the Host header (AUT-03). */
export const shopUrl = (): string => (env.SHOP_URL ?? `http://localhost:${env.PORT}`).replace(/\/$/, "");
