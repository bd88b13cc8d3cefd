import { reduce } from '../../ui/review/reduce.js';
import type { Store } from '../../ui/review/review.js';
import type { Action, Effect, State } from '../../ui/review/state.js';

/** Keeps the state. Effects are performed before anything is drawn, so that what is on the screen is on record. */
export const createStore = (first: State, perform: (effect: Effect, state: State) => void): Store => {
  let state = first;
  const listeners = new Set<() => void>();
  const waiting: Action[] = [];
  let busy = false;
  const settle = () => {
    for (let action = waiting.shift(); action; action = waiting.shift()) {
      state = reduce(state, action);
      for (const effect of state.outbox) perform(effect, state);
    }
  };
  return {
    get: () => state,
    dispatch(action) {
      waiting.push(action);
      // What an effect dispatches waits until the others are performed.
      if (busy) return;
      busy = true;
      try {
        settle();
      } finally {
        busy = false;
      }
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
};
