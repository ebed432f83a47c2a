"""How much memory a process has, as the system sees it."""

from collections.abc import Sequence
from pathlib import Path


def resident_megabytes(pid: int | None = None) -> int:
    """Return the resident memory of a process, this one when none is named; 0 where there is no /proc."""
    try:
        pages = Path(f"/proc/{pid or 'self'}/statm").read_text(encoding="ascii").split()[1]
    except (OSError, IndexError):
        return 0
    return int(pages) * 4096 // 1024**2


def peaks_by_quarter(measured: Sequence[int]) -> list[int]:
    """Return the most in each quarter of some measurements: flat memory has the same in all of them."""
    step = -(-len(measured) // 4) or 1
    return [max(measured[at : at + step]) for at in range(0, len(measured), step)]
