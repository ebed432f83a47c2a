"""`python -m claimsdb` is the command `claims`.

Most commands end within half a second. Looking for garbage among the objects that modules are made of took a quarter of
that: once and again while they are loaded, and once more at the very end.
"""

import atexit
import gc

LOADED = 200_000
"""More objects than a command loads: what is really garbage is looked for after so many, and from then on as usual."""


def main() -> None:
    """Run the command; the process is its own."""
    usual = gc.get_threshold()

    def is_loaded(phase: str, _: dict[str, int]) -> None:
        if phase == "stop":
            gc.callbacks.remove(is_loaded)
            gc.set_threshold(*usual)

    gc.callbacks.append(is_loaded)
    gc.set_threshold(LOADED)
    atexit.register(gc.freeze)  # all that is left goes with the process
    from claimsdb.cli import app

    app(prog_name="claims")


if __name__ == "__main__":
    main()
