import { expect, it } from "vitest";
import { awayProblem, Problem } from "@/api/problem";
import { untilAnswered } from "./untilAnswered";

it("goes on while the server is away, and says so", async () => {
  const told: boolean[] = [];
  let tries = 0;
  const answer = await untilAnswered(() => ((tries += 1) < 3 ? Promise.reject(awayProblem()) : Promise.resolve("done")), (away) => told.push(away), () => Promise.resolve());
  expect([answer, tries, told]).toEqual(["done", 3, [true, true, false]]);
});

it("a refusal is an answer", async () => {
  const refused = new Problem({ status: 422, code: "invalid_input", title: "", detail: "" });
  await expect(untilAnswered(() => Promise.reject(refused), () => undefined, () => Promise.resolve())).rejects.toBe(refused);
});
