/** How much of the processor the process and its threads have taken since, in milliseconds: the same on a busy machine. */
export function cpuTimer(): () => number {
  const before = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  };
}
