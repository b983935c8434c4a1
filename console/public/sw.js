/* The static shell only, so that counting opens without a network. Never anything of /api. */
const SHELL = "tritally-shell-1";
const INDEX = "/index.html";
const ASSETS_MAX = 300;

self.addEventListener("install", (event) => {
  event.waitUntil(caches.open(SHELL).then((cache) => cache.add(INDEX)).then(() => self.skipWaiting()));
});

self.addEventListener("activate", (event) => {
  event.waitUntil(dropOthers().then(() => self.clients.claim()));
});

/* Pages tell which assets they were made of: those were loaded before this worker could see them. */
self.addEventListener("message", (event) => {
  const paths = Array.isArray(event.data) ? event.data.filter((path) => typeof path === "string" && path.startsWith("/assets/")) : [];
  event.waitUntil(Promise.all(paths.map((path) => asset(new Request(path)).catch(() => undefined))));
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== "GET" || url.origin !== location.origin) return;
  if (url.pathname.startsWith("/assets/")) event.respondWith(asset(request));
  else if (request.mode === "navigate" && !url.pathname.startsWith("/api/") && !url.pathname.startsWith("/demo/")) event.respondWith(page());
});

async function page() {
  const cache = await caches.open(SHELL);
  try {
    const fresh = await fetch(INDEX, { cache: "no-store" });
    if (fresh.ok) await cache.put(INDEX, fresh.clone());
    return fresh;
  } catch (error) {
    const kept = await cache.match(INDEX);
    if (kept === undefined) throw error;
    return kept;
  }
}

/* Names carry a digest of the content: what is kept is right for ever. */
async function asset(request) {
  const cache = await caches.open(SHELL);
  const kept = await cache.match(request, { ignoreVary: true });
  if (kept !== undefined) return kept;
  const fresh = await fetch(request);
  if (fresh.ok) {
    await cache.put(request, fresh.clone());
    await trim(cache);
  }
  return fresh;
}

async function trim(cache) {
  const keys = (await cache.keys()).filter((key) => new URL(key.url).pathname !== INDEX);
  await Promise.all(keys.slice(0, Math.max(0, keys.length - ASSETS_MAX)).map((key) => cache.delete(key)));
}

async function dropOthers() {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith("tritally-shell-") && name !== SHELL).map((name) => caches.delete(name)));
}
