const FRAMES = 90;

/** A fast turn of the wheel, in pixels a frame. */
interface Pace {
  readonly along: number;
  readonly down: number;
}

/** In the page: what scrolls around a part, or is it, to its ends and back; the milliseconds of each frame. */
export function scrollScript(part: string, { along, down }: Pace): string {
  return `new Promise((done) => {
  let part = document.querySelector('${part}');
  while (!/auto|scroll/.test(getComputedStyle(part).overflowY)) part = part.parentElement;
  const times = [];
  let x = ${along}, y = ${down}, last;
  const step = (now) => {
    if (last !== undefined) times.push(now - last);
    last = now;
    if (times.length === ${FRAMES}) return done(times);
    const { scrollLeft, scrollTop } = part;
    part.scrollBy(x, y);
    if (part.scrollLeft === scrollLeft) x = -x;
    if (part.scrollTop === scrollTop) y = -y;
    requestAnimationFrame(step);
  };
  requestAnimationFrame(step);
})`;
}
