"""Who a source phrase names: its head and those joined to it by "and", not what hangs on them or describes them."""

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise, zip_longest

from claimsdb.entities.entity import Mention
from claimsdb.entities.items import is_plain
from claimsdb.entities.organizations import REGION_RULE
from claimsdb.entities.words import DETERMINERS, NUMBERS, PREPOSITIONS, word_list
from claimsdb.extraction.function_words import POSSESSIVES
from claimsdb.spans import Span, hull
from claimsdb.terms import EntityKind

_JOINTS = frozenset({"and", "or", "&", "both", "as", "well"})
_RELATIVES = frozenset({"who", "which", "that"})
_THINGS = frozenset({EntityKind.COUNTRY, EntityKind.ORGANIZATION, EntityKind.BODY, EntityKind.PUBLICATION})
# An age, and a party, a place or an abbreviation in brackets, which say more of the name before.
_ASIDE = re.compile(r"\([^()]*\)|,\s*\d{1,3}\b")
_UNNAMED = frozenset({"unnamed person", "unnamed organization", "national"})
# After one of these a preposition tells whose words they are ("a statement from Kyiv", "reports by monitors").
_OPEN_TO = frozenset({"by", "from"})


def speakers_of(mentions: Sequence[Mention], spans: Sequence[Span], text: str) -> tuple[Mention, ...]:
    """Return whom a source phrase names, joint ones apart; one mention without entity when nobody is known."""
    whole = hull(spans)
    if whole.of(text).lower() in _RELATIVES:
        taken_up = _antecedent(mentions, whole, text)
        return (taken_up,) if taken_up else (_nobody(whole, text),)
    inside = [one for one in mentions if any(span.overlaps(one.named or one.span) for span in spans)]
    acting = [mention for mention in inside if not mention.place]
    acting = [mention for mention in acting if not _is_dateline(mention, text)] or acting
    acting = [mention for mention in acting if not any(_owns(mention, span, text) for span in spans)]
    acting = [one for one, after in zip_longest(acting, acting[1:]) if not _only_opens(one, after, text)]
    if not acting or _hangs_on_thing(acting[0], whole, text) or _is_things(acting[0], whole, text):
        return (_nobody(whole, text),)
    return _joined(acting, text, [mention.span for mention in inside if mention.place])


def _nobody(whole: Span, text: str) -> Mention:
    return Mention(whole, whole.of(text), None, None, "nobody known")


def _antecedent(mentions: Sequence[Mention], pronoun: Span, text: str) -> Mention | None:
    """Return whom a relative pronoun takes up: who stands right before it ("Ana Ruiz, 45, who said")."""
    before = [one for one in mentions if one.span.end <= pronoun.start and not one.place]
    latest = max(before, key=lambda one: one.span.end, default=None)
    if latest is None or _ASIDE.sub("", text[latest.span.end : pronoun.start]).strip(" \n,"):
        return None
    kind = latest.entity.kind if latest.entity is not None else None
    unfit = {"who": _THINGS, "which": {EntityKind.PERSON}, "that": {EntityKind.COUNTRY}}
    region = latest.rule == REGION_RULE  # "in Ohio, which votes", "an Ohio law that"
    return None if region or kind in unfit[pronoun.of(text).lower()] else latest


def _is_dateline(mention: Mention, text: str) -> bool:
    """Say whether a mention stands alone in brackets: "New York (CNN) French President ..." names who publishes."""
    start, end = mention.span
    return text[start - 1 : start] == "(" and text[end : end + 1] == ")"


def _owns(mention: Mention, span: Span, text: str) -> bool:
    """Say whether somebody only owns what a source phrase names: "Nokia's sale of its phones", "his advisers"."""
    end = mention.span.end
    if mention.raw.lower() in POSSESSIVES and end < span.end:
        return True
    apposed = ", " in mention.raw  # "Ana Ruiz, an aide of Omar Said's mother": the genitive is not hers
    if mention.entity is None or mention.entity.kind is EntityKind.COUNTRY or apposed:
        return False
    plural = mention.raw.endswith("s") and text[end : end + 2] in {"' ", "’ "}
    return end + 2 < span.end and (plural or text[end : end + 2] in {"'s", "’s"})


def _only_opens(one: Mention, after: Mention | None, text: str) -> bool:
    """Say whether a mention only begins a title that the vocabulary does not hold: "Senate campaign aide Ana Ruiz"."""
    named = after is not None and after.entity is not None and after.entity.kind is EntityKind.PERSON
    if after is None or not named or one.entity is None or one.entity.kind is EntityKind.GROUP:
        return False
    between = text[one.span.end : after.span.start].removesuffix(" and ").split()
    return bool(between) and all(is_plain(word) and not word.endswith(("ed", "ing")) for word in between)


def _hangs_on_thing(first: Mention, whole: Span, text: str) -> bool:
    """Say whether the head is an unknown word on which somebody hangs: "attendees at the summit of the party"."""
    before = [word.strip(",") for word in text[whole.start : first.span.start].lower().split()]
    named = first.raw[:1].isupper() or first.raw.partition(" ")[0] in DETERMINERS
    at = next((at for at, word in enumerate(before) if word in PREPOSITIONS or (named and _hangs(before, at))), 0)
    head = before[at - 1] if at else ""
    saying = head in word_list("statements") or head in word_list("published")
    return head.isalpha() and head not in NUMBERS | word_list("amounts") and not (saying and before[at] in _OPEN_TO)


def _is_things(one: Mention, whole: Span, text: str) -> bool:
    """Say whether a name only tells whose something is ("the Ruiz campaign"); what it publishes, it says itself."""
    apposed = ", " in one.raw  # "Ana Ruiz, an aide of the Said campaign": she is no campaign's
    named = one.entity is not None and one.entity.kind is not EntityKind.GROUP and not apposed
    after = text[one.span.end : whole.end].split(" ")
    thing = after[1] if named and len(after) > 1 and not after[0] else ""
    saying = thing in word_list("statements") or thing in word_list("published")
    return bool(thing) and is_plain(thing) and not (saying or thing.endswith(("ed", "ing", "ly")))


def _hangs(words: Sequence[str], at: int) -> bool:
    """Say whether a participle after a noun opens what hangs on it ("the fund backing Ana Ruiz")."""
    return at > 1 and words[at].endswith(("ing", "ed")) and words[at - 1] not in DETERMINERS


def _joined(mentions: Sequence[Mention], text: str, places: Sequence[Span]) -> tuple[Mention, ...]:
    """Return the first mention and those that follow it in one row, nobody twice and no description of a name."""
    gaps = [_gap(one, other, text, places) for one, other in pairwise(mentions)]
    end = next((at for at, gap in enumerate(gaps) if not set(gap.replace(",", " ").split()) <= _JOINTS), len(gaps))
    row, described = [mentions[0]], False
    for at, (gap, mention) in enumerate(zip(gaps[:end], mentions[1:], strict=False)):
        joint = _is_joint(gap)
        if described and joint and "," not in gap:
            break  # "a lawyer and treasurer of the fund"
        beside = mention.span != mentions[at].span and not joint
        titled = beside and _is_title(row[-1], mention, gap, gaps[at + 1 : end])
        closed = any(map(_is_joint, gaps[at + 1 : end]))
        described = beside and not titled and _describes(mention, row[-1], alone=not closed, beside=not gap)
        if titled:
            row[-1] = replace(mention, country=mention.country or row[-1].country)
        elif not described and mention.entity not in {one.entity for one in row if one.entity}:
            row.append(mention)
    return tuple(row)


def _gap(one: Mention, other: Mention, text: str, places: Sequence[Span]) -> str:
    """Return what stands between two mentions, in lower case; an age, a party tag or somebody's home is nothing."""
    start = one.span.end
    homes = [home for home in places if text[start : home.start] == " of "]  # "Senator Ruiz of Texas and"
    start = homes[0].end if homes else start
    return _ASIDE.sub("", text[start : other.span.start]).strip().lower()


def _is_joint(gap: str) -> bool:
    return bool(gap.strip(" ,"))


def _describes(mention: Mention, named: Mention, *, alone: bool, beside: bool) -> bool:
    """Say whether a phrase tells what the somebody before it is ("Ana Ruiz, a senator").

    It does where it stands right `beside`, and more phrases do where they stand `alone`, no row going on after them.
    """
    if named.entity is None:
        return False
    kind = mention.entity.kind if mention.entity is not None else None
    opened = mention.raw.lower().partition(" ")[0] in DETERMINERS
    return beside or mention.rule in _UNNAMED or (alone and (opened or kind is not named.entity.kind))


def _is_title(one: Mention, named: Mention, gap: str, after: Sequence[str]) -> bool:
    """Say whether an unnamed somebody is who is named right after: "a spokesman, Ana Ruiz", "the expert Ana Ruiz"."""
    person = named.entity is not None and named.entity.kind is EntityKind.PERSON
    listed = gap == "," and any(_is_joint(joint) and "," not in joint for joint in after[:1])
    several = one.entity is not None and one.entity.kind is EntityKind.GROUP and not gap  # "Polish aides Ana Ruiz and"
    return (one.entity is None or several) and person and not listed  # "a driver, Ana Ruiz and a guard" are three
