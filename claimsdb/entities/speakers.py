"""Who a source phrase names: its head and those joined to it by "and", not what hangs on them or describes them."""

import re
from collections.abc import Iterator, Sequence
from itertools import zip_longest

from claimsdb.entities.entity import Mention
from claimsdb.entities.items import NUMBERS, POSSESSIVES, PREPOSITIONS, word_list
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
    if not acting or _hangs_on_thing(acting[0], whole, text):
        return (_nobody(whole, text),)
    return tuple(_joined(acting, text))


def _nobody(whole: Span, text: str) -> Mention:
    return Mention(whole, whole.of(text), None, None, "nobody known")


def _antecedent(mentions: Sequence[Mention], pronoun: Span, text: str) -> Mention | None:
    """Return whom a relative pronoun takes up: who stands right before it ("Ana Ruiz, 45, who said")."""
    before = [one for one in mentions if one.span.end <= pronoun.start and not one.place]
    latest = max(before, key=lambda one: one.span.end, default=None)
    if latest is None or _ASIDE.sub("", text[latest.span.end : pronoun.start]).strip(" \n,"):
        return None
    kind = latest.entity.kind if latest.entity is not None else None
    unfit = {"who": _THINGS, "which": {EntityKind.PERSON}}.get(pronoun.of(text).lower(), ())
    return None if kind in unfit else latest


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
    return end + 2 < span.end and text[end : end + 2] in {"'s", "’s"}


def _only_opens(one: Mention, after: Mention | None, text: str) -> bool:
    """Say whether a mention only begins a title that the vocabulary does not hold: "Senate campaign aide Ana Ruiz"."""
    named = after is not None and after.entity is not None and after.entity.kind is EntityKind.PERSON
    if after is None or not named or one.entity is None or one.entity.kind is EntityKind.GROUP:
        return False
    between = text[one.span.end : after.span.start].removesuffix(" and ").split()
    plain = all(word.replace("-", "").isalpha() and word.islower() for word in between)
    verbs = any(word.endswith("ed") or word in _JOINTS or word in PREPOSITIONS for word in between)
    return bool(between) and plain and not verbs


def _hangs_on_thing(first: Mention, whole: Span, text: str) -> bool:
    """Say whether the head is an unknown word on which somebody hangs: "attendees at the summit of the party"."""
    before = text[whole.start : first.span.start].lower().split()
    at = next((at for at, word in enumerate(before) if word in PREPOSITIONS), 0)
    head = before[at - 1] if at else ""
    saying = head in word_list("statements") or head in word_list("published")
    return head.isalpha() and head not in NUMBERS | word_list("amounts") and not (saying and before[at] in _OPEN_TO)


def _joined(mentions: Sequence[Mention], text: str) -> Iterator[Mention]:
    """Yield the first mention and those that follow it in one row, nobody twice and no description of a name."""
    yield mentions[0]
    latest, apposed, end = mentions[0], False, mentions[0].span.end
    named = {mentions[0].entity} - {None}
    for mention in mentions[1:]:
        between = _ASIDE.sub("", text[end : mention.span.start])
        beside = mention.span.start >= end
        if beside and not _joins(between, after_description=apposed):
            return
        apposed = beside and between.strip() == "," and _describes(mention, latest)
        if not apposed and mention.entity not in named:
            yield mention
            latest = mention
            named |= {mention.entity} - {None}
        end = mention.span.end


def _joins(between: str, *, after_description: bool) -> bool:
    """Say whether words join two of a row; after "X, a driver" only a comma and "and" go on with somebody else."""
    words = between.lower().replace(",", " ").split()
    return set(words) <= _JOINTS and ("," in between or not after_description)


def _describes(mention: Mention, named: Mention) -> bool:
    """Say whether a singular phrase after a comma tells what the somebody before it is ("Ana Ruiz, a senator")."""
    return named.entity is not None and mention.rule in _UNNAMED
