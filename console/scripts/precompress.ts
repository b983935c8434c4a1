/** Beside each asset its .br and .gz, made once at the build: Caddy sends them as they are (`precompressed` in deploy/Caddyfile). */
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import type { Plugin } from "vite";

const TEXT = /^assets\/.*\.(?:js|css|svg|wasm)$/;
const BYTES_MIN = 1_000;
/** The last step, 11, takes twice the time for two per cent. */
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 10 } };
const brotli = promisify(brotliCompress);
const zipped = promisify(gzip);

export function precompress(): Plugin {
  return {
    name: "precompress",
    apply: "build",
    async writeBundle({ dir = "dist" }, bundle) {
      await Promise.all(Object.keys(bundle).filter((name) => TEXT.test(name)).map((name) => beside(join(dir, name))));
    },
  };
}

async function beside(file: string): Promise<void> {
  const content = await readFile(file);
  if (content.length < BYTES_MIN) return;
  await Promise.all([
    brotli(content, BROTLI).then((small) => writeFile(`${file}.br`, small)),
    zipped(content, { level: 9 }).then((small) => writeFile(`${file}.gz`, small)),
  ]);
}
