/** A command until a service has answered: while it is away, again and again, with the same key. */
import { Problem } from "@/api/problem";

const PAUSES_MS = [500, 1_000, 2_000, 4_000, 8_000];

export async function untilAnswered<T>(act: () => Promise<T>, tellAway: (away: boolean) => void, pause = wait): Promise<T> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      const answer = await act();
      tellAway(false);
      return answer;
    } catch (error) {
      if (!(error instanceof Problem) || !error.isAway) {
        tellAway(false);
        throw error;
      }
      tellAway(true);
      await pause(PAUSES_MS[Math.min(attempt, PAUSES_MS.length - 1)] ?? 0);
    }
  }
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resume) => {
    setTimeout(resume, milliseconds);
  });
}
