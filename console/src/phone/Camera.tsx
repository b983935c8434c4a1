import { type RefObject, useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { barcodeDetector } from "./detector";
import { Sheet } from "./Sheet";

type Trouble = "insecure" | "none" | "denied" | null;
const PAUSE_MS = 120;

/** The camera until a code is read; says in words why it cannot be used. */
export function Camera({ onCode, close }: { readonly onCode: (code: string) => void; readonly close: () => void }) {
  const { t } = useTranslation("phone");
  const video = useRef<HTMLVideoElement>(null);
  const { trouble, running } = useReading(video, onCode);
  return (
    <Sheet title={t("scan.camera")} close={close}>
      {trouble !== null ? <p role="alert">{t(`scan.${trouble}`)}</p> : <p role="status">{running ? t("scan.aim") : t("scan.starting")}</p>}
      <div className="phone-video" hidden={trouble !== null}>
        <video ref={video} muted playsInline aria-label={t("scan.camera")} />
      </div>
    </Sheet>
  );
}

function useReading(video: RefObject<HTMLVideoElement | null>, onCode: (code: string) => void) {
  const [trouble, setTrouble] = useState<Trouble>(cameraMissing());
  const [running, setRunning] = useState(false);
  const newest = useRef(onCode);
  useEffect(() => {
    newest.current = onCode;
  });
  useEffect(() => {
    if (cameraMissing() !== null) return;
    const ended = new AbortController();
    void (async () => {
      try {
        const code = await read(video, ended.signal, () => { setRunning(true); });
        if (code === null) return;
        (navigator as Partial<Navigator>).vibrate?.(60);
        newest.current(code);
      } catch (error) {
        if (!ended.signal.aborted) setTrouble(error instanceof DOMException && error.name === "NotAllowedError" ? "denied" : "none");
      }
    })();
    return () => {
      ended.abort();
    };
  }, [video]);
  return { trouble, running };
}

function cameraMissing(): Trouble {
  if (!window.isSecureContext) return "insecure";
  return (navigator as Partial<Navigator>).mediaDevices === undefined ? "none" : null;
}

async function read(video: RefObject<HTMLVideoElement | null>, signal: AbortSignal, started: () => void): Promise<string | null> {
  const detector = barcodeDetector();
  const stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: "environment", width: { ideal: 1280 } } });
  const stop = () => {
    for (const track of stream.getTracks()) track.stop();
  };
  signal.addEventListener("abort", stop);
  try {
    const shown = video.current;
    if (signal.aborted || shown === null) return null;
    shown.srcObject = stream;
    await shown.play();
    started();
    return await firstCode(await detector, shown, signal);
  } finally {
    stop();
  }
}

async function firstCode(detector: Awaited<ReturnType<typeof barcodeDetector>>, shown: HTMLVideoElement, signal: AbortSignal): Promise<string | null> {
  while (!signal.aborted) {
    const [found] = await detector.detect(shown);
    if (found !== undefined && found.rawValue !== "") return found.rawValue;
    await new Promise((resume) => setTimeout(resume, PAUSE_MS));
  }
  return null;
}
