// A program of its own, so that it reads the measures' database: where articles are near the towns of France.
import { database } from "#lib/platform/database";
import { stockNear } from "#lib/reservations/queries-stock";
import { townsLike } from "#lib/stores/towns";

const skus = Number(process.argv[2]);
const samples = 1000;
const warmUp = 50;

const towns = [..."abcdefghijlmnoprstv"].flatMap((letter) => townsLike(`${letter}a`).concat(townsLike(`${letter}e`)));
const times: number[] = [];
for (let turn = 0; turn < warmUp + samples; turn += 1) {
  const town = towns[(turn * 7919) % towns.length];
  if (!town) throw new Error("no towns");
  const began = performance.now();
  const found = await stockNear(`P${1 + ((turn * 104_729) % skus)}`, town.position, new Date());
  const took = performance.now() - began;
  if (found.length === 0) throw new Error("an article is nowhere");
  if (turn >= warmUp) times.push(took);
}
await database.$disconnect();
console.log(JSON.stringify(times));
