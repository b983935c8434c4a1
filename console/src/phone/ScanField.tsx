import { lazy, Suspense, useState } from "react";
import { useTranslation } from "react-i18next";
import { Icon } from "./Icon";
import { useScanner } from "./useScanner";
import "./words";

const Camera = lazy(() => import("./Camera").then((loaded) => ({ default: loaded.Camera })));

interface ScanFieldProps {
  /** A whole code: scanned by a scanner or the camera, or typed and entered. */
  readonly onCode: (code: string) => void;
  /** What is being typed, for those who search along. */
  readonly onText?: (text: string) => void;
  readonly label?: string;
  /** Codes of locations are expected too. */
  readonly shelves?: boolean;
}

/** One way in for codes: a hardware scanner anywhere on the page, the camera, or fingers. */
export function ScanField({ onCode, onText, label, shelves = false }: ScanFieldProps) {
  const { t } = useTranslation("phone");
  const [text, setText] = useState("");
  const [camera, setCamera] = useState(false);
  const take = (code: string) => {
    setText("");
    onText?.("");
    onCode(code.trim());
  };
  useScanner(take, shelves);
  const name = label ?? t("scan.label");
  return (
    <div className="phone-scan" role="search">
      <input
        type="text"
        value={text}
        aria-label={name}
        placeholder={name}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        enterKeyHint="search"
        onKeyDown={(event) => {
          if (event.key !== "Enter" || event.nativeEvent.isComposing) return;
          event.preventDefault();
          if (text.trim() !== "") take(text);
        }}
        onChange={(event) => {
          setText(event.target.value);
          onText?.(event.target.value);
        }}
      />
      <button type="button" className="phone-square" aria-label={t("scan.camera")} onClick={() => { setCamera(true); }}>
        <Icon name="camera" />
      </button>
      {camera && (
        <Suspense fallback={<p role="status">{t("scan.starting")}</p>}>
          <Camera onCode={(code) => { setCamera(false); take(code); }} close={() => { setCamera(false); }} />
        </Suspense>
      )}
    </div>
  );
}
