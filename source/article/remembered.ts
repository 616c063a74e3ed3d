/** The same function of an object, asked once for each: its answers are kept as long as the object is. */
export function remembered<K extends object, V>(answerFor: (key: K) => V): (key: K) => V {
  const answers = new WeakMap<K, {readonly value: V}>();
  return key => {
    let answer = answers.get(key);
    if (!answer) {
      answer = {value: answerFor(key)};
      answers.set(key, answer);
    }
    return answer.value;
  };
}
