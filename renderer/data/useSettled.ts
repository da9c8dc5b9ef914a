import { useEffect, useState } from 'react';

const SETTLED_MS = 200;

/** A value once it has stopped changing: for what takes long enough to make the hand wait. */
export function useSettled<Value>(value: Value): Value {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => {
      setSettled(value);
    }, SETTLED_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [value]);
  return settled;
}
