import { useTranslation } from "react-i18next";
import { useParams } from "react-router";
import { EmptyState } from "@/parts/EmptyState";
import { PageHeader } from "@/parts/PageHeader";
import { useStories } from "./calls";
import { StoryCard } from "./parts/StoryCard";
import "./tours.css";

/** The stories of the demo company; with an address of its own each, opened at that one. */
export function ToursPage() {
  const { t } = useTranslation("tours");
  const { story: wanted } = useParams();
  const stories = useStories();
  const shown = stories.data?.stories.filter((story) => wanted === undefined || story.id === wanted) ?? [];
  return (
    <div className="page tours">
      <PageHeader title={t("title")}>
        <p className="muted tours-why">{t("why")}</p>
      </PageHeader>
      {!stories.isPending && shown.length === 0 && <EmptyState title={t("none")}><p>{t("noneWhy")}</p></EmptyState>}
      <ol>
        {shown.map((story) => <StoryCard key={story.id} story={story} organisation={stories.data?.organisation ?? ""} />)}
      </ol>
    </div>
  );
}
