"""Run one command from a small process, and tell its seconds and its peak memory: `launch.py OUT LIMIT COMMAND...`.

A child's memory counts from the process that made it, so that a large one would hide what a small command needs.
"""

import os
import subprocess
import sys
import time

out, limit, command = sys.argv[1], float(sys.argv[2]), sys.argv[3:]
start = time.perf_counter()
with open(out, "wb") as stream:  # noqa: PTH123 - pathlib would make this process larger
    child = subprocess.Popen(command, stdout=stream, stderr=subprocess.DEVNULL)
while True:
    found, _, usage = os.wait4(child.pid, os.WNOHANG)
    took = time.perf_counter() - start
    if found or took > limit:
        break
    time.sleep(min(0.0005 + took / 200, 0.02))
if not found:
    child.kill()
    _, _, usage = os.wait4(child.pid, 0)
child.returncode = 0
sys.stdout.write(f"{took if found else -1} {usage.ru_maxrss // 1024}\n")
