/** What is worked out beside the window, so that the hand never waits for it. */

export interface Work<Question, Answer> {
  /** Returns what takes the question back: nothing is heard of it, and it is not begun where it still waits. */
  readonly ask: (question: Question, hear: Hearing<Answer>) => () => void;
}
export interface Hearing<Answer> {
  readonly answered: (answer: Answer) => void;
  /** The worker has failed at it, and is gone: the next question has another. */
  readonly failed: () => void;
}

interface Order<Question, Answer> {
  readonly question: Question;
  readonly hear: Hearing<Answer>;
}

/** What the worker was asked last and has answered; it may remember both. */
export interface Before<Question, Answer> {
  readonly question: Question;
  readonly answer: Answer;
}
/** How a question is said to the worker, and what it says is understood: null before its first answer. */
export interface Language<Question, Answer, Asked, Told> {
  readonly say: (question: Question, before: Before<Question, Answer> | null) => Asked;
  readonly understand: (told: Told, before: Before<Question, Answer> | null) => Answer;
}

/** One worker, begun when it is first asked; one question at a time, in the order they are asked. */
export function workWith<Question, Answer, Asked, Told>(
  open: () => Worker,
  { say, understand }: Language<Question, Answer, Asked, Told>,
): Work<Question, Answer> {
  const waiting = new Set<Order<Question, Answer>>();
  let worker: Worker | null = null;
  let before: Before<Question, Answer> | null = null;
  let working: Order<Question, Answer> | null = null;
  let isWanted = false;
  const next = (): void => {
    const [order] = waiting;
    if (working !== null || order === undefined) return;
    waiting.delete(order);
    working = order;
    isWanted = true;
    worker ??= begin();
    worker.postMessage(say(order.question, before));
  };
  const end = (tell: (hear: Hearing<Answer>) => void): void => {
    if (isWanted && working !== null) tell(working.hear);
    working = null;
    next();
  };
  const begin = (): Worker => {
    const made = open();
    made.addEventListener('message', ({ data }: MessageEvent<Told>) => {
      const answer = understand(data, before);
      if (working !== null) before = { question: working.question, answer };
      end(({ answered }) => answered(answer));
    });
    made.addEventListener('error', () => {
      made.terminate();
      worker = null;
      before = null;
      end(({ failed }) => failed());
    });
    return made;
  };
  return {
    ask: (question, hear) => {
      const order = { question, hear };
      waiting.add(order);
      next();
      return () => {
        waiting.delete(order);
        if (working === order) isWanted = false;
      };
    },
  };
}
