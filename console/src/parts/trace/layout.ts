/** Where nodes stand: elk's layers, rows of the story below each other; computed beside the page, in a worker. */
import ELK, { type ElkNode } from "elkjs/lib/elk-api.js";
import workerAddress from "elkjs/lib/elk-worker.min.js?url";
import type { Story } from "./story";

export const STEP = { width: 164, height: 96 };
export const DOCUMENT = { width: 172, height: 74 };
export type Places = ReadonlyMap<string, { readonly x: number; readonly y: number }>;

const elk = new ELK({ workerFactory: () => new Worker(workerAddress) });
const OPTIONS = {
  "elk.algorithm": "layered",
  "elk.direction": "RIGHT",
  "elk.partitioning.activate": "true",
  "elk.spacing.nodeNode": "28",
  "elk.layered.spacing.nodeNodeBetweenLayers": "36",
  "elk.layered.nodePlacement.strategy": "NETWORK_SIMPLEX",
  "elk.layered.considerModelOrder.strategy": "NODES_AND_EDGES",
};

/** Columns are partitions: documents it came from, the steps of each row, what came of it. */
export async function laidOut(story: Story): Promise<Places> {
  const wide = Math.max(...story.steps.map((step) => step.column)) + 2;
  const before = story.documents.filter((one) => one.side === "before").map((one) => ({ id: one.id, partition: 0, ...DOCUMENT }));
  const steps = story.steps.map((step) => ({ id: step.id, partition: step.column + 1, ...STEP }));
  const after = story.documents.filter((one) => one.side === "after").map((one) => ({ id: one.id, partition: wide, ...DOCUMENT }));
  const graph: ElkNode = {
    id: "story",
    layoutOptions: OPTIONS,
    children: [...before, ...steps, ...after].map(({ partition, ...node }) => ({ ...node, layoutOptions: { "elk.partitioning.partition": String(partition) } })),
    edges: story.edges.map((edge, index) => ({ id: String(index), sources: [edge.from], targets: [edge.to] })),
  };
  const placed = await elk.layout(graph);
  return new Map((placed.children ?? []).map((node) => [node.id, { x: node.x ?? 0, y: node.y ?? 0 }]));
}
