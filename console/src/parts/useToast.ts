import { App } from "antd";
import { useMemo } from "react";
import { useProblemWords } from "@/words/problemWords";

/** Short news at the edge of the page: what was done, or a problem in words. */
export function useToast() {
  const { notification, message } = App.useApp();
  const words = useProblemWords();
  return useMemo(
    () => ({
      done: (text: string) => void message.success(text),
      problem: (error: unknown) => {
        const { title, detail } = words(error);
        notification.error({ title, description: detail, placement: "bottomRight", duration: 8 });
      },
    }),
    [message, notification, words],
  );
}
