import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { type Story, useStories, useWording } from "./calls";
import { light } from "./light";
import "./room";
import "./tours.css";
import { setWalk, useWalk } from "./walk";

/** The guide beside every page while a story is being walked. */
export function Coach() {
  const walk = useWalk();
  const stories = useStories().data;
  const story = stories?.stories.find((one) => one.id === walk?.story);
  return walk === null || story === undefined ? null : <Guide story={story} at={Math.min(walk.step, story.steps.length - 1)} />;
}

function Guide({ story, at }: { readonly story: Story; readonly at: number }) {
  const { t } = useTranslation("tours");
  const wording = useWording();
  const navigate = useNavigate();
  const step = story.steps[at];
  useEffect(() => (step?.look_at === undefined ? undefined : light(step.look_at)), [step]);
  const go = (to: number) => {
    setWalk({ story: story.id, step: to });
    const page = story.steps[to]?.page;
    if (page !== undefined) void navigate(page);
  };
  const end = () => {
    setWalk(null);
    void navigate("/tours");
  };
  return (
    <aside className="coach" aria-label={t("coach", { title: wording(story.title) })}>
      <header>
        <strong>{wording(story.title)}</strong>
        <span className="muted mono">{t("place", { at: at + 1, of: story.steps.length })}</span>
      </header>
      <p aria-live="polite">{step && wording(step.text)}</p>
      <footer>
        <button type="button" onClick={() => { setWalk(null); }}>{t("leave")}</button>
        <button type="button" disabled={at === 0} onClick={() => { go(at - 1); }}>{t("back")}</button>
        {at + 1 < story.steps.length ? (
          <button type="button" className="coach-next" onClick={() => { go(at + 1); }}>{t("next")}</button>
        ) : (
          <button type="button" className="coach-next" onClick={end}>{t("end")}</button>
        )}
      </footer>
    </aside>
  );
}
