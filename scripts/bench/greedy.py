"""The plain greedy scheduler of CHECKS, timed in process: greedy.py CHECKS RUNS PLAN [SESSIONS]. Writes JSON."""
import json
import sys
import time

checks, runs, plan_file, *sessions_file = sys.argv[1:]
sys.dont_write_bytecode = True
sys.path[0] = checks
import greedy  # noqa: E402  the folder is known only now


def mean_gap(plan, sessions):
    """The sellers' longest gaps, measured alike for every calendar."""
    _, figures = plan.check_schedule({"activeWeeks": plan.activeWeeks, "sessions": sessions, "unplaced": []})
    return figures["meanGap"]


plan = greedy.load(plan_file)
times = []
for _ in range(int(runs)):
    started = time.perf_counter()
    calendar = greedy.schedule(plan)
    times.append(1000 * (time.perf_counter() - started))

given = None
if sessions_file:
    with open(sessions_file[0], encoding="utf-8") as file:
        given = mean_gap(plan, json.load(file))
sessions = calendar["sessions"]
json.dump(
    {
        "times": times,
        "placed": len(sessions),
        "meanGap": mean_gap(plan, sessions),
        "givenMeanGap": given,
    },
    sys.stdout,
)
