import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import { z } from "zod";
import { addDays, type Day } from "#lib/kernel/local-time";
import { type Knobs, knobsSchema, taken } from "./knobs.ts";
import { labelPdf } from "./label-pdf.ts";
import { numberOf, type openParcels } from "./parcels.ts";
import { relayPointsNear } from "./relay-points.ts";

type World = Readonly<{
  parcels: ReturnType<typeof openParcels>;
  knobs: Knobs;
  now: () => Date;
  key: string;
  tell: () => Promise<number>;
}>;

const asked = z.object({
  service: z.string(),
  weightGrams: z.int().positive(),
  handOver: z.iso.date(),
  to: z.object({ postcode: z.string() }),
});
const toSend = asked.extend({
  reference: z.string().min(1),
  relayPoint: z.string().optional(),
  minimumAge: z.int().optional(),
  to: z.object({
    name: z.string(),
    line1: z.string(),
    postcode: z.string(),
    city: z.string(),
    country: z.string().length(2).optional(),
  }),
});

const daysOf = (service: string): number => (service === "express" ? 1 : service === "appointment" ? 5 : 2);
const priceOf = (weightGrams: number): number => 450 + Math.ceil(weightGrams / 1000) * 90;

/** A carrier of our own, on loopback: labels, events, relay points and quotes, on good days and on bad ones. */
export function simulatorServer(world: World): Server {
  return createServer((request, response) => {
    answer(world, request).then(
      ({ status, body }) => send(response, status, body),
      (error: unknown) => send(response, 400, JSON.stringify({ error: String(error) })),
    );
  });
}

type Answer = Readonly<{ status: number; body: string }>;
const ok = (body: unknown): Answer => ({ status: 200, body: JSON.stringify(body) });
const no = (status: number): Answer => ({ status, body: JSON.stringify({ error: status }) });

async function answer(world: World, request: IncomingMessage): Promise<Answer> {
  const { knobs, key } = world;
  const url = new URL(request.url ?? "/", "http://carrier");
  const raw = await textOf(request);
  if (url.pathname === "/simulator/knobs") return ok(Object.assign(knobs, knobsSchema.parse(JSON.parse(raw || "{}"))));
  if (url.pathname === "/simulator/tell") return ok({ told: await world.tell() });
  if (knobs.down) return no(503);
  if (request.headers.authorization !== `Bearer ${key}`) return no(401);
  if (knobs.latencyMs > 0) await wait(knobs.latencyMs);
  if (taken(knobs, "wrongJson")) return { status: 200, body: "<html>Maintenance</html>" };
  switch (`${request.method} ${url.pathname}`) {
    case "POST /labels":
      return label(world, toSend.parse(JSON.parse(raw)));
    case "POST /quotes":
      return quote(world, asked.parse(JSON.parse(raw)));
    case "GET /relay-points":
      return ok({ points: relayPointsNear(url.searchParams.get("postcode") ?? "00000") });
    case "GET /events":
      return events(world, url.searchParams.get("after") ?? "");
    default:
      return no(404);
  }
}

function label({ parcels, knobs }: World, parcel: z.output<typeof toSend>): Answer {
  const { reference, service, handOver, weightGrams, relayPoint, minimumAge, to } = parcel;
  const known = parcels.find(reference);
  const trackingNumber = numberOf(reference);
  if (!known)
    parcels.add({
      reference,
      trackingNumber,
      handOver,
      days: daysOf(service),
      relay: relayPoint !== undefined,
      delayDays: taken(knobs, "delayed") ? knobs.delayDays : 0,
      lost: taken(knobs, "lost"),
    });
  const pdf = labelPdf([
    ...[to.name, to.line1, `${to.postcode} ${to.city}`, ...(to.country ? [to.country] : [])],
    ...(relayPoint ? [`Point relais ${relayPoint}`] : []),
    ...(minimumAge ? [`${minimumAge} ANS : PIECE D'IDENTITE A LA REMISE`] : []),
    ...[`${service} - ${weightGrams} g - ${handOver}`, trackingNumber],
  ]).toString("base64");
  return ok({ trackingNumber, pdf, priceMinor: priceIn(knobs, weightGrams) });
}

const quote = ({ knobs }: World, { service, weightGrams, handOver }: z.output<typeof asked>): Answer =>
  ok({ priceMinor: priceIn(knobs, weightGrams), arrivesOn: dayIn(knobs, addDays(handOver, daysOf(service))) });

function events({ parcels, knobs, now }: World, after: string): Answer {
  const news = parcels.happened(now()).filter(({ at, id }) => `${at} ${id}` > after);
  const last = news.at(-1);
  const told = news.map((event) => ({ ...event, expectedOn: event.expectedOn && dayIn(knobs, event.expectedOn) }));
  return ok({ events: told, cursor: last ? `${last.at} ${last.id}` : after });
}

const priceIn = (knobs: Knobs, weightGrams: number): number =>
  taken(knobs, "negativePrices") ? -priceOf(weightGrams) : priceOf(weightGrams);
const dayIn = (knobs: Knobs, day: Day): Day => (taken(knobs, "pastDates") ? addDays(day, -30) : day);

function send(response: ServerResponse, status: number, body: string): void {
  response.writeHead(status, { "content-type": "application/json" });
  response.end(body);
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString("utf8");
}
