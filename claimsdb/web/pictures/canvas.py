"""What a picture is drawn on: SVG that stands in a page, as large as its words and never wider than the page."""

import drawsvg
from markupsafe import Markup

_PIXELS = 16
"""In the font size of a page, which grows with the screen; so does a picture."""


def canvas(width: int, height: int, kind: str, label: str) -> drawsvg.Drawing:
    """Return an empty picture of a kind, with the words that are read out instead of it."""
    sizes = {"width": f"{width / _PIXELS}rem", "height": f"{height / _PIXELS}rem"}
    picture = drawsvg.Drawing(width, height, id_prefix=kind, class_=f"picture {kind}", role="img", aria_label=label)
    picture.svg_args |= sizes
    return picture


def drawn(picture: drawsvg.Drawing) -> Markup:
    """Return a picture as markup; drawsvg escapes text, and attributes are all our own."""
    return Markup(picture.as_svg(header="", skip_css=True, skip_js=True))  # noqa: S704
