import { layOut } from '../../../../shared/network/layout/lay-out';
import { metricsOf } from '../../../../shared/network/measures';
import { type Answered, type AnswerOf, Asked, type InputOf, QUESTIONS, type Question } from './questions';

const ANSWERS: { readonly [Q in Question]: (input: InputOf<Q>) => AnswerOf<Q> } = {
  layout: layOut,
  measures: ({ stakeholders, ties, today }) => metricsOf(stakeholders, ties, today),
};

function answer<Q extends Question>(question: Q, input: unknown): AnswerOf<Q> {
  return ANSWERS[question](QUESTIONS[question].input.parse(input) as InputOf<Q>);
}

/** What the worker says to a message: the answer, or why there is none. Throws only when it is no question at all. */
export function answerTo(message: unknown): Answered {
  const { number, question, input } = Asked.parse(message);
  try {
    return { number, answer: answer(question, input) };
  } catch (reason) {
    return { number, failed: String(reason) };
  }
}
