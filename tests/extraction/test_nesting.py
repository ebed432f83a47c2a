from claimsdb.extraction.attribution import Attribution
from claimsdb.extraction.nesting import lies_in, neighbours_of
from claimsdb.spans import words_of
from claimsdb.terms import StatementType

DENIED_CLAIMS = (
    "Tripoli and Khartoum have denied earlier claims by Cairo that Libya had sent rockets across the desert to Sudan."
)


def by_cue(found: tuple[Attribution, ...], text: str) -> dict[str, Attribution]:
    return {words_of(a.cue, text): a for a in found}


def test_denier_accuser_and_proposition_are_three_spans(extract):
    found = by_cue(extract(DENIED_CLAIMS), DENIED_CLAIMS)
    claim = found["claims"]
    assert words_of(claim.source, DENIED_CLAIMS) == "Cairo"
    assert words_of(claim.content, DENIED_CLAIMS) == "that Libya had sent rockets across the desert to Sudan"
    denial = next(a for a in found.values() if a.number == claim.parent)
    assert denial.type is StatementType.DENIAL
    assert words_of(denial.source, DENIED_CLAIMS) == "Tripoli and Khartoum"


def test_participle_takes_the_source_of_its_clause(extract):
    text = "Chile stated that its patrols had kept to the coast, while denying involvement in the raid."
    denial = next(a for a in extract(text) if a.type is StatementType.DENIAL)
    assert words_of(denial.source, text) == "Chile"
    assert denial.parent is None


def test_reporter_stands_outside_what_it_passes_on(extract):
    text = "Myanmar has disputed reports of timber deals with Laos, as reported by Reuters."
    found = extract(text)
    denial = next(a for a in found if a.type is StatementType.DENIAL)
    assert denial.parent is None
    assert words_of(found[denial.reporter].source, text) == "Reuters"


def test_a_medium_that_tells_of_a_denial_is_its_parent(extract):
    text = "Reuters reported that North Korea had denied supplying the shells."
    found = by_cue(extract(text), text)
    denial = next(a for a in found.values() if a.type is StatementType.DENIAL)
    assert found["reported"].number == denial.parent
    assert words_of(denial.source, text) == "North Korea"


def test_numbers_follow_the_cues(extract):
    found = extract(DENIED_CLAIMS)
    assert [a.number for a in found] == list(range(len(found)))
    assert [a.cue[0].start for a in found] == sorted(a.cue[0].start for a in found)


def test_a_medium_after_the_noun_is_the_source(extract):
    text = "The paper group denied reports in the trade press that it was about to close its mill."
    report = by_cue(extract(text), text)["reports"]
    assert words_of(report.source, text) == "the trade press"
    assert report.parent is not None


def test_the_subject_of_what_is_said_belongs_to_it(extract):
    text = 'The ministry said reports that hackers had gone after the institute were "without foundation".'
    found = by_cue(extract(text), text)
    assert found["said"].type is StatementType.DENIAL
    assert found["reports"].parent == found["said"].number


def test_a_court_is_the_source_of_its_rejection(extract):
    text = "The court rejected a claim by islanders that the navy had poisoned the lagoon."
    finding = next(a for a in extract(text) if a.type is StatementType.INQUIRY_FINDING)
    assert words_of(finding.source, text) == "The court"


def test_hard_wrapped_text_keeps_its_attributions(extract):
    text = "The ministry said on Monday that it had never\nsold rifles, and denied that its planes had\nflown there."
    assert any(a.type is StatementType.DENIAL and words_of(a.source, text) == "The ministry" for a in extract(text))


def test_of_that_names_nobody(extract):
    text = "He heard no criticism of that sort of comment by a judge, the senator said on Monday."
    assert all(span.end > span.start for a in extract(text) for span in a.spans)


def test_nothing_lies_inside_itself(extract):
    text = (
        "The fans chanted, “Open the gates,” referring to the mayor’s vow to close the stadium, as Radio Vela reports."
    )
    found = extract(text)
    for a in found:
        above = [a.number]
        while (parent := found[above[-1]].parent) is not None:
            assert parent not in above
            above.append(parent)


def test_nobody_is_his_own_parent():
    parents = [None, 0, 1, 0]
    assert lies_in(parents, 2, 0)
    assert lies_in(parents, 1, 1)
    assert not lies_in(parents, 0, 2)
    assert not lies_in(parents, 3, 1)


def test_a_list_of_hundreds_of_claims_is_read(extract):
    items = "claims that the firm had paid, " * 900
    text = f"The ministry denied {items}and claims that the firm had fled."
    assert any(a.type is StatementType.DENIAL for a in extract(text))


def test_neighbours_stand_at_the_same_level():
    assert neighbours_of([None, 0, 0, None, 0]) == [(None, 3), (None, 2), (1, 4), (0, None), (2, None)]


def test_who_is_questioned_over_a_claim_does_not_make_it(extract):
    text = "Detectives questioned six officers over allegations that a prisoner was beaten."
    assert by_cue(extract(text), text)["allegations"].source == ()


def test_a_predicate_is_no_content_of_the_claim(extract):
    text = 'Belgrade protested that the claim was "politically motivated".'
    assert by_cue(extract(text), text)["the claim"].content == ()
