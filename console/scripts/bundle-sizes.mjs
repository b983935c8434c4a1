// What each address loads: `node scripts/bundle-sizes.mjs [dist]` prints a JSON line per page, {"route","bundle_kb","js_kb","css_kb","phone"},
// kB = 1,000 bytes of gzip of everything that its chunk, its shell (the desk: with all rooms' addresses and words) and the entry import statically. Exit 1 when a phone page is over the limit.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

const LIMIT_KB = 200;
const dist = process.argv[2] ?? "dist";
const manifest = JSON.parse(readFileSync(join(dist, ".vite/manifest.json"), "utf8"));
const sizes = new Map();

function gzipped(file) {
  if (!sizes.has(file)) sizes.set(file, gzipSync(readFileSync(join(dist, file)), { level: 9 }).length);
  return sizes.get(file);
}

/** Files of a chunk and of all that it imports before it runs. */
function filesOf(key, seen = new Set()) {
  if (seen.has(key) || manifest[key] === undefined) return [];
  seen.add(key);
  const chunk = manifest[key];
  return [chunk.file, ...(chunk.css ?? []), ...(chunk.imports ?? []).flatMap((one) => filesOf(one, seen))];
}

function page(key) {
  const [, feature, name] = /^src\/features\/([^/]+)\/(.+)\.tsx$/.exec(key);
  const phone = feature.startsWith("phone-");
  const shells = phone ? ["src/app/phone/PhoneShell.tsx"] : ["src/app/desk/DeskShell.tsx", "src/app/desk/rooms.ts"];
  const files = [...new Set(["index.html", ...shells, key].flatMap((one) => filesOf(one)))];
  const sum = (ends) => files.filter((file) => file.endsWith(ends)).reduce((total, file) => total + gzipped(file), 0) / 1000;
  const [js, css] = [sum(".js"), sum(".css")].map((kb) => Math.round(kb * 10) / 10);
  return { route: `${feature}/${name}`, bundle_kb: Math.round((js + css) * 10) / 10, js_kb: js, css_kb: css, phone };
}

const pages = Object.keys(manifest).filter((key) => /^src\/features\/[^/]+\/[^/]+Page\.tsx$/.test(key)).map(page);
for (const one of pages) console.log(JSON.stringify(one));
const heavy = pages.filter((one) => one.phone && one.bundle_kb > LIMIT_KB);
for (const one of heavy) console.error(`${one.route}: ${one.bundle_kb} kB, more than ${LIMIT_KB} kB`);
if (pages.length === 0) console.error(`no pages in ${dist}/.vite/manifest.json`);
process.exit(heavy.length > 0 || pages.length === 0 ? 1 : 0);
