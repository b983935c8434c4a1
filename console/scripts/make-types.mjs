/** src/api/types/<service>.ts from src/api/openapi/<service>.json; `--check` only says whether they are stale. */
import openapi, { astToString } from "openapi-typescript";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";

const from = new URL("../src/api/openapi/", import.meta.url);
const to = new URL("../src/api/types/", import.meta.url);
const stale = [];
for (const file of readdirSync(from).filter((name) => name.endsWith(".json"))) {
  const made = `// Made by \`npm run types\`; do not edit.\n${astToString(await openapi(JSON.parse(readFileSync(new URL(file, from), "utf8"))))}`;
  const target = new URL(file.replace(".json", ".ts"), to);
  if (!process.argv.includes("--check")) writeFileSync(target, made);
  else if (readFileSync(target, "utf8") !== made) stale.push(file);
}
if (stale.length > 0) {
  console.error(`stale types, run "npm run types": ${stale.join(", ")}`);
  process.exit(1);
}
