"""Pages as news sites lay them out: the whole story and nothing of what stands around it."""

import pytest

from claimsdb.sources import Page, read_page

STORY = [
    "The government of Norland on Tuesday denied accusations by Estmark that its navy had fired on a trawler at sea.",
    '"No vessel of ours discharged any weapon that night," Defence Minister Karin Holt told reporters in the capital.',
    "Estmark had accused Norland of wounding three fishermen, and said that it would bring the case before a tribunal.",
    "A spokesman for the coast guard declined to comment on the allegations, citing an inquiry that is under way now.",
]
ONE, TWO, THREE, FOUR = (f"<p>{paragraph}</p>" for paragraph in STORY)
ALL = ONE + TWO + THREE + FOUR
NAVIGATION = "<nav><ul><li><a href='/'>STRANGE home</a></li><li><a href='/w'>STRANGE world</a></li></ul></nav>"
FOOTER = "<footer><p>© 2024 STRANGE News. All rights reserved. <a href='/p'>Privacy</a></p></footer>"
LIVE = '<script type="application/ld+json">{"@type": "LiveBlogPosting", "headline": "Live"}</script>'
LONG = "<p>The ministry of fisheries said that it would look into the matter and report to parliament.</p>" * 4

LAYOUTS = {
    "a banner about cookies": "<div id='cookie-banner' class='cookie-consent'><p>STRANGE partners and we use cookies "
    f"to store information on your device.</p><button>Accept</button></div><main><article>{ALL}</article></main>",
    "a byline and a share bar": "<article><p class='byline'>By <a href='/a'>STRANGE Quist</a></p>"
    f"{ALL}<div class='share'>STRANGE on X</div></article>",
    "pictures with captions": f"<article>{ONE}<figure><img src='a.jpg'><figcaption>STRANGE port. Photo: Berg"
    f"</figcaption></figure>{TWO}{THREE}{FOUR}</article>",
    "related stories within the text": f"<div class='story-body'>{ONE}<aside class='related'><h3>STRANGE</h3><ul><li>"
    f"<a href='/1'>STRANGE minister accused of lying</a></li></ul></aside>{TWO}{THREE}{FOUR}</div>",
    "a table": f"<article>{ONE}{TWO}<table><tr><th>STRANGE</th></tr><tr><td>2022</td></tr></table>{THREE}{FOUR}"
    "</article>",
    "comments": f"<article>{ALL}</article><section id='comments' class='comments'><div class='comment'><p>STRANGE joe "
    "said that this is all lies and the minister admitted it.</p></div></section>",
    "a form for a newsletter": f"<article>{ONE}<div class='newsletter-signup'><form><p>STRANGE news every day at six"
    f"</p><input type='email'><button>STRANGE</button></form></div>{TWO}{THREE}{FOUR}</article>",
    "no paragraphs": "<div class='article__body'>"
    + "".join(f"<div>{paragraph}</div>" for paragraph in STORY)
    + "</div>",
    "lines and no paragraphs": "<article>" + "<br><br>".join(STORY) + "</article>",
    "a list of what matters": f"<article><h2>Key points</h2><ul><li>Norland denied it.</li></ul>{ALL}</article>",
    "words with marks in them": "<article>" + ALL.replace("Tuesday", "<b>Tues&shy;day</b>") + "</article>",
    "tabs of a word processor": "<article>" + ALL.replace("had accused ", "had&#11;accused\v") + "</article>",
    "a live blog of many posts": f"{LIVE}<main><article>{ONE}{TWO}{LONG}</article><article>{THREE}{FOUR}{LONG}"
    "</article></main>",
    "a story and a card of the next": f"<main><article>{ALL}</article><article><a href='/2'><h3>STRANGE"
    "</h3></a></article></main>",
}


@pytest.mark.parametrize("layout", LAYOUTS)
def test_the_story_is_read_and_nothing_else(layout: str) -> None:
    html = f"<html><head><title>Denial</title></head><body>{NAVIGATION}{LAYOUTS[layout]}{FOOTER}</body></html>"
    article = read_page(Page("https://ledger.example/a", html.encode()))
    words = " ".join(article.text.split())
    assert [paragraph for paragraph in STORY if paragraph not in words] == []
    assert "STRANGE" not in words
    assert article.published.value is None, "the year of a copyright line is no date"
