import { useQuery } from "@tanstack/react-query";
import { Background, type Edge as FlowEdge, Handle, MarkerType, type Node, type NodeProps, Position, ReactFlow } from "@xyflow/react";
import "@xyflow/react/dist/style.css";
import { Link } from "react-router";
import type { Trace } from "@/api/shapes/story";
import { dateTime } from "@/format/dates";
import { toneOf } from "@/format/tones";
import { DOCUMENT, laidOut, type Places, STEP } from "./layout";
import { type Edge, type Step, type Story, type StoryDocument, storyOf } from "./story";
import { useTold } from "./told";
import "./trace.css";
import { stepName } from "./TraceList";
import { useNow } from "../useNow";

type StepNode = Node<{ step: Step }, "step">;
type DocumentNode = Node<{ document: StoryDocument }, "document">;
const TYPES = { step: StepCard, document: DocumentCard };

/** The trace drawn, for the eye and the mouse; the list beside it is the same for everybody else. Loaded lazily: it brings xyflow and elk. */
export default function TraceGraph({ trace }: { readonly trace: Trace }) {
  const { t } = useTold();
  const story = storyOf(trace);
  const shape = [...story.steps.map((step) => `${step.id}@${String(step.row)},${String(step.column)}`), ...story.documents.map((one) => one.id)].join(" ");
  const places = useQuery({ queryKey: ["trace-layout", shape], queryFn: () => laidOut(story), staleTime: Infinity });
  if (places.error !== null) return <p className="muted">{t("failed")}</p>;
  if (places.data === undefined) return <div className="trace-graph" aria-busy="true" />;
  return (
    <div className="trace-graph" aria-hidden="true" style={{ height: heightOf(places.data) }}>
      <ReactFlow
        key={shape}
        nodes={nodesOf(story, places.data)}
        edges={story.edges.map(flowEdge)}
        nodeTypes={TYPES}
        fitView
        fitViewOptions={{ padding: 0.04, maxZoom: 1 }}
        minZoom={0.3}
        nodesDraggable={false}
        nodesConnectable={false}
        nodesFocusable={false}
        edgesFocusable={false}
        elementsSelectable={false}
        disableKeyboardA11y
        preventScrolling={false}
        zoomOnScroll={false}
        proOptions={{ hideAttribution: true }}
      >
        <Background gap={20} color="var(--line)" />
      </ReactFlow>
    </div>
  );
}

function heightOf(places: Places): number {
  const bottom = Math.max(...[...places.values()].map((place) => place.y)) + STEP.height;
  return Math.min(620, Math.max(190, bottom + 64));
}

function nodesOf(story: Story, places: Places): (StepNode | DocumentNode)[] {
  const at = (id: string) => ({ id, position: places.get(id) ?? { x: 0, y: 0 }, sourcePosition: Position.Right, targetPosition: Position.Left });
  return [
    ...story.steps.map((step): StepNode => ({ ...at(step.id), ...STEP, type: "step", data: { step } })),
    ...story.documents.map((document): DocumentNode => ({ ...at(document.id), ...DOCUMENT, type: "document", data: { document } })),
  ];
}

function flowEdge(edge: Edge, index: number): FlowEdge {
  const colour = edge.as === "back" ? "var(--refused)" : edge.as === "link" ? "var(--accent)" : "var(--ink-3)";
  return {
    id: String(index),
    source: edge.from,
    target: edge.to,
    type: "smoothstep",
    animated: false,
    style: { stroke: colour, strokeWidth: 1.5, ...(edge.as === "next" ? {} : { strokeDasharray: edge.as === "link" ? "2 3" : "6 4" }) },
    markerEnd: { type: MarkerType.ArrowClosed, color: colour, width: 14, height: 14 },
  };
}

function StepCard({ data: { step } }: NodeProps<StepNode>) {
  const { t, who } = useTold();
  const told = step.node ?? step.waiting;
  return (
    <div className="trace-node" data-tone={step.tone} data-as={step.as} data-step={step.name} title={told?.reason_text === undefined ? undefined : `${told.reason_text} ${told.to_do ?? ""}`}>
      <Handle type="target" position={Position.Left} isConnectable={false} />
      <strong>{stepName(step, t)}{step.times > 1 && ` ×${String(step.times)}`}</strong>
      <span>{who(told?.by)}</span>
      {told?.reason_text === undefined ? <When step={step} /> : <span className="trace-node-reason">{told.reason_text}</span>}
      {step.as === "expected" && <span className="muted">{t("expected")}</span>}
      <Handle type="source" position={Position.Right} isConnectable={false} />
    </div>
  );
}

/** When it was and how long it took; of what it waits for, for how long. */
function When({ step: { node, waiting } }: { readonly step: Step }) {
  const { t, age } = useTold();
  const now = useNow(waiting !== null);
  if (waiting !== null) return <span className="mono">{t("waited", { age: age((now - Date.parse(waiting.since)) / 1000) })}</span>;
  if (node === null) return null;
  return (
    <>
      <span className="mono">{dateTime(node.at)}</span>
      {node.seconds !== null && <span className="mono muted">{t("after", { age: age(node.seconds) })}</span>}
    </>
  );
}

function DocumentCard({ data: { document } }: NodeProps<DocumentNode>) {
  const { t, shared } = useTold();
  const { linked } = document;
  return (
    <Link to={`/documents/${linked.document_id}/trace`} className="trace-document nopan" tabIndex={-1}>
      <Handle type="target" position={Position.Left} isConnectable={false} />
      <span className="muted">{t(`relation.${linked.relation}`)}</span>
      <strong className="mono">{linked.number}</strong>
      <span>{shared(`kind.${linked.kind}`)} <i data-tone={toneOf(linked.state)}>{shared(`state.${linked.state}`)}</i></span>
      <Handle type="source" position={Position.Right} isConnectable={false} />
    </Link>
  );
}
