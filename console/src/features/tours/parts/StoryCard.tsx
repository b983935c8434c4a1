import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { useMe } from "@/access/me";
import { keepTokens } from "@/api/session";
import { useToast } from "@/parts/useToast";
import { becomeDemoPerson, type DemoPerson, type Story, useDemoPeople, useWording } from "../calls";
import { setWalk } from "../walk";

interface Card {
  readonly story: Story;
  /** Whose documents the story is about. */
  readonly organisation: string;
}

/** One story: the complaint, and who walks it. Any role of the company may; others become the one who would. */
export function StoryCard({ story, organisation }: Card) {
  const { t } = useTranslation("tours");
  const wording = useWording();
  const navigate = useNavigate();
  const client = useQueryClient();
  const toast = useToast();
  const me = useMe().data;
  const people = useDemoPeople(true).data?.items ?? [];
  const walker = people.find((person) => person.organisation === organisation && person.role === story.role);
  const begin = () => {
    setWalk({ story: story.id, step: 0 });
    void navigate(story.steps[0]?.page ?? "/");
  };
  const becoming = useMutation({
    mutationFn: (person: DemoPerson) => becomeDemoPerson(person),
    onSuccess: (tokens) => {
      client.clear();
      keepTokens(tokens);
      begin();
    },
    onError: toast.problem,
  });
  const isHere = me?.organisation.code === organisation;
  return (
    <li className="surface story">
      <h2>{wording(story.title)}</h2>
      <p>{wording(story.question)}</p>
      <p className="story-actions">
        {isHere && <Button type="primary" onClick={begin}>{t("begin")}</Button>}
        {walker && me?.person.name !== walker.name && (
          <Button type={isHere ? "default" : "primary"} loading={becoming.isPending} onClick={() => { becoming.mutate(walker); }}>
            {t("beginAs", { name: walker.name, company: walker.company })}
          </Button>
        )}
        <span className="muted">{t("steps", { count: story.steps.length })}</span>
      </p>
    </li>
  );
}
