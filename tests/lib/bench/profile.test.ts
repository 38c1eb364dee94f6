import { expect, test } from "vitest";
import { type Profile, selfTimes } from "../../bench/profile.ts";

const frame = (functionName: string, url: string) => ({ functionName, url, lineNumber: 9 });
const profile: Profile = {
  nodes: [
    { id: 1, callFrame: frame("(idle)", "") },
    { id: 2, callFrame: frame("render", "file:///shop/node_modules/react-dom/server.js") },
    { id: 3, callFrame: frame("(garbage collector)", "") },
    { id: 4, callFrame: frame("render", "file:///shop/node_modules/react-dom/server.js") },
  ],
  samples: [1, 2, 3, 4],
  timeDeltas: [5000, 100, 100, 200],
};

test("shares are of the time at work; one function called from two places is one", () =>
  expect(selfTimes(profile)).toEqual([
    { place: "render react-dom/server.js:10", share: 0.75 },
    { place: "(garbage collector)", share: 0.25 },
  ]));
