/** A value, or the promise of one: GraphQL completes what is there at once, which costs it far less than a promise. */
export type Soon<Value> = Value | Promise<Value>;

/** What `then` makes of the value: at once where it is there. */
export function soon<Value, Result>(value: Soon<Value>, then: (value: Value) => Soon<Result>): Soon<Result> {
  return value instanceof Promise ? value.then(then) : then(value);
}
