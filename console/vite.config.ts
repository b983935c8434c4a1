import react from "@vitejs/plugin-react";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";
import { precompress } from "./scripts/precompress.ts";

const stack = process.env.TRITALLY_ADDRESS ?? "http://127.0.0.1:8080";

export default defineConfig({
  plugins: [react(), precompress()],
  resolve: { alias: { "@": fileURLToPath(new URL("./src", import.meta.url)) } },
  server: { host: "127.0.0.1", proxy: { "/api": stack } },
  build: { target: "es2022", sourcemap: false, manifest: true, chunkSizeWarningLimit: 1500 },
});
