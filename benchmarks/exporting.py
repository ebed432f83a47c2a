"""Everything out of a large database in each form: in how much memory, and how fast.

Usage: python -m benchmarks.exporting DATABASE [FORM ...]

DATABASE may be what `python -m benchmarks.world 200000 DATABASE` makes. Fails when a form's memory in the second
half of the time is 20 MB above that of the first: whatever the number of claims, it has to stay what a page of rows and
the database's cache take.
"""

import argparse
import sys
import threading
import time
from pathlib import Path
from typing import BinaryIO

from benchmarks.memory import peaks_by_quarter, resident_megabytes
from claimsdb.export.form import Form
from claimsdb.library import Database

MOST_GROWTH = 20


def measure(database: Path, form: Form) -> bool:
    """Export everything in one form, say how it went, and return whether memory stayed flat."""
    done, memory = threading.Event(), [resident_megabytes()]

    def watch() -> None:
        while not done.wait(0.1):
            memory.append(resident_megabytes())

    watching, begin = threading.Thread(target=watch), time.process_time()
    watching.start()
    try:
        with Database.open(database, read_only=True) as claims, _nowhere() as file:
            claims.export(file, form)
    finally:
        done.set()
        watching.join()
    peaks = peaks_by_quarter(memory)
    print(f"{form}: {time.process_time() - begin:.0f} s of processor time; peak memory by quarters: {peaks} MB")
    half = len(memory) // 2
    return max(memory[half:]) - max(memory[: half or 1]) <= MOST_GROWTH


def _nowhere() -> BinaryIO:
    return Path("/dev/null").open("wb")


def main() -> None:
    """Measure the forms that are asked for."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("database", type=Path)
    parser.add_argument("forms", nargs="*", type=Form, default=[Form.JSONL, Form.CSV, Form.CLAIMREVIEW, Form.MARKDOWN])
    wanted = parser.parse_args()
    flat = [measure(wanted.database, form) for form in wanted.forms]
    if not all(flat):
        sys.exit(f"memory grew by more than {MOST_GROWTH} MB")


if __name__ == "__main__":
    main()
