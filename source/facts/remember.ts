/** Words come again and again: a text of 50,000 has a tenth as many different ones. */
const capacity = 30_000;

/** The same function, with its answers for words remembered; the memory is emptied when it is full. */
export function remember<T>(answerFor: (word: string) => T): (word: string) => T {
  const answers = new Map<string, T>();
  return word => {
    const known = answers.get(word);
    if (known !== undefined || answers.has(word)) {
      return known as T;
    }
    const answer = answerFor(word);
    if (answers.size >= capacity) {
      answers.clear();
    }
    answers.set(word, answer);
    return answer;
  };
}
