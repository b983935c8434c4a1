// Lists the five services and the operations in a service's OpenAPI document: on demand, or that of /api/SERVICE/docs.
const services = {
  documents: "单据 Documents",
  inventory: "库存 Inventory",
  ledger: "财务 Ledger",
  risk: "风控 Risk",
  auth: "身份 Sign-in",
};

function cell(row, ...content) {
  const made = row.insertCell();
  made.append(...content);
  return made;
}

function link(address, text) {
  const made = document.createElement("a");
  made.href = address;
  made.textContent = text;
  return made;
}

function listButton(service) {
  const made = document.createElement("button");
  made.textContent = "列表 list";
  made.onclick = () => showOperations(service);
  return made;
}

async function showReadiness(service, target) {
  const answer = await fetch(`/api/${service}/health/ready`).catch(() => null);
  const ready = answer !== null && answer.ok;
  target.textContent = ready ? "就绪 ready" : "未就绪 not ready";
  target.className = ready ? "ready" : "away";
}

async function showOperations(service) {
  const described = await (await fetch(`/api/${service}/openapi.json`)).json();
  const title = document.getElementById("title");
  const table = document.getElementById("operations");
  title.textContent = services[service];
  const body = table.tBodies[0];
  body.replaceChildren();
  for (const [path, methods] of Object.entries(described.paths)) {
    for (const [method, operation] of Object.entries(methods)) {
      const row = body.insertRow();
      cell(row, method.toUpperCase());
      const code = document.createElement("code");
      code.textContent = `/api/${service}${path}`;
      cell(row, code);
      cell(row, operation.summary ?? "");
    }
  }
  title.hidden = table.hidden = false;
  title.scrollIntoView({ behavior: "smooth" });
}

for (const [service, name] of Object.entries(services)) {
  const row = document.getElementById("services").insertRow();
  cell(row, name);
  cell(row, listButton(service), " · ", link(`/api/${service}/openapi.json`, "OpenAPI"));
  cell(row, link(`/api/${service}/asyncapi.json`, "AsyncAPI"));
  showReadiness(service, cell(row, "…"));
}

const [, , named] = window.location.pathname.split("/");
if (named in services) showOperations(named);
