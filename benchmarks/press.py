"""Made-up news: stories told by several papers, with accusations, answers there or in a later article, and much else.

An article has three to six hundred words. Names, places and words are drawn anew for each, so that no two of them pass
for copies of one text; the same seed gives the same articles.
"""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from random import Random

FIRST_DAY, DAYS = date(2021, 1, 4), 1400
STORIES_AT_ONCE = 40
"""Stories that the papers write about at a time; each ends after a few articles and another one begins."""

STATES = (
    "the United States|Russia|China|Iran|Israel|France|Germany|Ukraine|India|Pakistan|Sudan|Mali|Serbia|Japan|Turkey|"
    "Greece|Egypt|Ethiopia|Kenya|Uganda|Rwanda|Chad|Libya|Algeria|Morocco|Spain|Italy|Poland|Hungary|Romania|Belarus|"
    "Armenia|Azerbaijan|Kazakhstan|Mongolia|Vietnam|Thailand|Cambodia|Indonesia|Australia|Fiji|Canada|Mexico|Cuba|"
    "Haiti|Colombia|Venezuela|Brazil|Peru|Chile|Argentina|Norway|Sweden|Finland|Nepal|Zambia|Malawi|Tunisia|Ghana"
).split("|")
FIRST_NAMES = (
    "Anna|Boris|Carla|Daud|Elena|Farid|Grace|Hugo|Irina|Jonas|Karim|Leila|Marco|Nadia|Oskar|Petra|Quentin|Rosa|Samir|"
    "Tomas|Ursula|Viktor|Wanda|Yusuf|Zofia|Adela|Bruno|Clara|Dmitri|Esther|Felix|Gita|Henrik|Ines|Jamal|Kofi|Lucia"
).split("|")
SYLLABLES = "ba ko ren mal tis vor da lin gar no sem pul ta ri wen os kel ar min du fa zel pek hol".split()
THINGS = "weapons|ammunition|drones|missiles|artillery shells|rifles|spare parts|fuel|grain|helicopters".split("|")
ACTS = (
    "supplying {thing} to {third}",
    "sending {thing} to rebels in {third}",
    "buying {thing} from {third}",
    "smuggling {thing} into {third}",
    "spying on {third}",
    "interfering in the elections of {third}",
    "bombing a village near {town}",
    "killing eleven civilians in {town}",
)
ACCUSATIONS = (
    "{accuser} accused {accused} on {day} of {act}.",
    "{minister}, the foreign minister of {accuser}, accused {accused} of {act}.",
    "{accused} has been {act}, {accuser} alleged on {day}.",
    "{accuser} alleges that {accused} was {act}, a charge first made in {town}.",
)
ANSWERS = (
    "{accused} denied the accusation.",
    "{accused} rejected the allegation as baseless.",
    "{spokesman}, a spokesman for the foreign ministry of {accused}, denied that it was {act}.",
    "{spokesman} of the foreign ministry of {accused} declined to comment.",
    "{accused} did not respond to a request for comment.",
    '"We have never heard of any of this," said {spokesman}, the foreign minister of {accused}.',
)
LATER_ANSWERS = (
    "{accused} denied on {day} that it had been {act}, as {accuser} claims.",
    "{spokesman}, the foreign minister of {accused}, rejected {accuser}'s accusation that it was {act}.",
    "An inquiry in {accused} found no evidence for the allegation by {accuser} that it was {act}.",
)
SAYINGS = (
    '"{remark}," said {person}, a {role} in {town}.',
    "{person}, a {role} in {town}, said that {remark}.",
    "According to {person}, a {role} who {trade} there, {remark}.",
    "{remark}, {person} told this newspaper; a {role} at the table nodded.",
)
SCENES = (
    "About {many} {folk} {moved} past the {place} {when}, {manner}.",
    "The {place} of {town} was {state} {when}, and {many} {folk} {moved} home {manner}.",
    "{when}, {many} {folk} {moved} through {town}, where the {place} had been {state} for {few} weeks.",
    "A {adjective} {place} is to be built in {town} for {many} million crowns, {few} years later than planned.",
    "The {place} stands between a {adjective} {building} and the {building} that was {state} {when}.",
    "In {town} the {folk} {moved} {manner}; the {adjective} {building} beside the {place} stayed {state}.",
    "Prices of {goods} and {goods} rose by {few} per cent {when}, those of {goods} by {many}.",
    "{many} tonnes of {goods} lay in the {building}, {few} more than {when}.",
)
SLOTS = {
    "trade": "sells bread|mends nets|drives a lorry|keeps bees|teaches history|runs a ferry|paints houses|prints books",
    "role": "baker|pilot|lawyer|nurse|farmer|teacher|shopkeeper|fisherman|retired judge|student|plumber|translator",
    "remark": "the road was closed for days|nobody had told the schools|the harvest came late|prices had gone up again|"
    "the bridge would not last another winter|the trains were never on time|it had rained since Easter|"
    "the old men knew|most of the shops would open again|the water was clean by now|the young had left for the capital",
    "folk": "traders|pilgrims|soldiers on leave|schoolchildren|dockers|nurses|tourists|farmers|students|drivers|clerks",
    "moved": "walked|drove|queued|marched|hurried|wandered|cycled|rode|filed|drifted|climbed|strolled",
    "place": "market|harbour|station|parliament|stadium|cathedral|bridge|airport|court|theatre|customs house|mill",
    "building": "warehouse|barracks|library|school|granary|brewery|hospital|town hall|factory|museum|shed|hotel",
    "state": "closed|empty|flooded|repaired|crowded|painted|lit|guarded|cleaned|fenced off|silent|for sale",
    "adjective": "new|grey|narrow|wooden|half-built|famous|low|crooked|modern|little-known|brick|disused",
    "goods": "wheat|diesel|copper|cotton|timber|coffee|rice|cement|salt|wool|tea|steel",
    "when": "in spring|last winter|after the war|before dawn|at noon|on market days|since August|during the strike|"
    "in the dry months|a year ago|by evening|on Sundays",
    "manner": "without a word|in the rain|under umbrellas|with candles|in two long lines|carrying flags|as every year|"
    "watched by police|on foot|in high spirits|under a low sun|to the sound of bells",
    "few": "two|three|four|five|six|seven|eight|nine",
    "day": "Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday",
}


@dataclass(slots=True)
class Story:
    """One accusation and what becomes of it: who accuses whom of what, and how many articles are still to come."""

    names: dict[str, str]
    articles: int
    told: int = 0


def make_articles(file: Path, number: int, seed: int) -> None:
    """Write made-up articles as lines of JSON, in the order of their days, the same for the same seed."""
    with file.open("w", encoding="utf-8") as lines:
        for article in _articles(number, Random(seed)):  # noqa: S311 - no secret
            lines.write(f"{json.dumps(article)}\n")


def _articles(number: int, chance: Random) -> Iterator[dict[str, str]]:
    running = [_story(chance) for _ in range(STORIES_AT_ONCE)]
    papers = [f"The {_name(chance)} {chance.choice(('Post', 'Times', 'Courier', 'Mail'))}" for _ in range(60)]
    for count in range(number):
        place = chance.randrange(STORIES_AT_ONCE)
        if running[place].told >= running[place].articles:
            running[place] = _story(chance)
        story = running[place]
        yield {
            "title": f"{story.names['town']}: the {chance.choice(SLOTS['place'].split('|'))} and the charges",
            "text": _text(story, chance),
            "publisher": chance.choice(papers),
            "published": (FIRST_DAY + timedelta(days=count * DAYS // number)).isoformat(),
            "url": f"https://ledger.example/{count}",
        }
        story.told += 1


def _story(chance: Random) -> Story:
    accuser, accused, third = chance.sample(STATES, 3)
    names = {
        "accuser": accuser,
        "accused": accused,
        "third": third,
        "town": _name(chance),
        "minister": _person(chance),
        "spokesman": _person(chance),
        "thing": chance.choice(THINGS),
    }
    return Story({**names, "act": chance.choice(ACTS).format(**names)}, articles=chance.randint(1, 4))


def _text(story: Story, chance: Random) -> str:
    """Return an article of the usual length, of which most is no claim."""
    paragraphs = [_paragraph(chance) for _ in range(chance.randint(5, 9))]
    paragraphs.insert(0, _news(story, chance))
    return "\n\n".join(paragraphs)


def _news(story: Story, chance: Random) -> str:
    """Return what the story has to tell: the accusation, with or without an answer, or only the answer."""
    if story.told and chance.random() < 0.4:
        return _filled(chance.choice(LATER_ANSWERS), story.names, chance)
    told = [chance.choice(ACCUSATIONS), *chance.choices((*ANSWERS, ""), k=1)]
    return " ".join(_filled(sentence, story.names, chance) for sentence in told if sentence)


def _paragraph(chance: Random) -> str:
    scenes = [_filled(chance.choice(SCENES), {}, chance) for _ in range(chance.randint(2, 4))]
    return " ".join([*scenes, _filled(chance.choice(SAYINGS), {}, chance)])


def _filled(sentence: str, names: dict[str, str], chance: Random) -> str:
    """Fill a sentence in, what is no name of the story by chance, and begin it with a capital."""
    filled = sentence.format_map(_Words(chance, names))
    start = 1 if filled.startswith('"') else 0
    return f"{filled[:start]}{filled[start].upper()}{filled[start + 1 :]}"


class _Words(dict[str, str]):
    """The names of a story, and for every other slot a word by chance, each time another."""

    def __init__(self, chance: Random, names: dict[str, str]) -> None:
        super().__init__(names)
        self._chance = chance

    def __missing__(self, slot: str) -> str:
        if slot == "many":
            return str(self._chance.randint(12, 990))
        if slot in ("person", "town"):
            return _person(self._chance) if slot == "person" else _name(self._chance)
        return self._chance.choice(SLOTS[slot].split("|"))


def _person(chance: Random) -> str:
    return f"{chance.choice(FIRST_NAMES)} {_name(chance)}"


def _name(chance: Random) -> str:
    """Return a name that nobody else is likely to have: of three syllables."""
    return "".join(chance.choices(SYLLABLES, k=3)).capitalize()
