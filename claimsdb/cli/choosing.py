"""The options that choose claims, once for all commands: a command that takes `filters` gets them in its signature."""

import inspect
from collections.abc import Callable
from typing import Annotated, Any

import typer

from claimsdb.cli import filters as asked
from claimsdb.cli.filters import StatusChoice
from claimsdb.errors import UsageError
from claimsdb.queries.filters import Filters, Sort

AnyStatus = Annotated[
    list[StatusChoice] | None, typer.Option("--status", help="How the claim stands.", show_default="any")
]


def chosen(
    claim: Annotated[
        str | None, typer.Argument(metavar="[ID|KEY]", help="One claim, by its number or the start of its key.")
    ] = None,
    country: asked.Countries = None,
    role: asked.Roles = None,
    claimant: asked.Claimants = None,
    respondent: asked.Respondents = None,
    entity: asked.Entities = None,
    text: asked.Words = None,
    since: asked.Since = None,
    until: asked.Until = None,
    added_since: asked.AddedSince = None,
    status: asked.Statuses = None,
    response: asked.Responses = None,
    publisher: asked.Publishers = None,
    suggested: asked.Suggested = False,
    sort: asked.SortOption = Sort.NEWEST,
    limit: asked.Limit = None,
    after: asked.After = None,
    *,
    otherwise: StatusChoice = StatusChoice.ANY,
) -> Filters:
    """Return what the options ask for; `otherwise` is the status of claims that are asked for without any.

    Raises:
        UsageError: filters that together mean nothing.
    """
    filters = Filters(
        claims=() if claim is None else (claim,),
        countries=tuple(country or ()),
        roles=tuple(role or ()),
        claimants=tuple(claimant or ()),
        respondents=tuple(respondent or ()),
        entities=tuple(entity or ()),
        text=text,
        since=since,
        until=until,
        added_since=added_since,
        statuses=asked.statuses(status, otherwise if claim is None else StatusChoice.ANY),
        response_types=tuple(response or ()),
        publishers=tuple(publisher or ()),
        suggested=suggested,
        sort=sort,
        limit=limit,
        after=after,
    )
    _require_sense(filters)
    return filters


def _require_sense(filters: Filters) -> None:
    """Refuse filters that mean nothing, alone or together; one that is empty would choose everything."""
    asked_for = (*filters.claimants, *filters.respondents, *filters.entities)
    words = (*filters.claims, *filters.publishers, *(who.name for who in asked_for))
    if not all(map(str.strip, words)) or (filters.text is not None and not filters.text.strip()):
        raise UsageError("an empty name or word chooses nothing; fill it or leave it out")
    if filters.roles and not (filters.countries or filters.entities):
        raise UsageError("--role says how somebody takes part; say who with --country or --entity")
    if filters.since and filters.until and filters.since > filters.until:
        raise UsageError(f"--since {filters.since} is after --until {filters.until}; exchange them")


def choosing(*without: str, otherwise: StatusChoice = StatusChoice.ANY) -> Callable[[Callable[..., None]], Any]:
    """Return a decorator that puts the options in the place of a command's parameter `filters`, some left out."""

    def decorate(command: Callable[..., None]) -> Callable[..., None]:
        options = _options(without, otherwise)

        def choose_and_run(**given: Any) -> None:  # noqa: ANN401 - values of options
            picked = {name: given.pop(name) for name in options}
            command(filters=chosen(**picked, otherwise=otherwise), **given)

        own = inspect.signature(command).parameters
        parameters = [each for name in own for each in (options.values() if name == "filters" else [own[name]])]
        named: dict[str, Any] = {each.name: each.annotation for each in parameters}
        choose_and_run.__signature__ = inspect.Signature(parameters)  # type: ignore[attr-defined]
        choose_and_run.__annotations__ = named
        choose_and_run.__name__, choose_and_run.__doc__ = command.__name__, command.__doc__
        return choose_and_run

    return decorate


def _options(without: tuple[str, ...], otherwise: StatusChoice) -> dict[str, inspect.Parameter]:
    """Return the options that a command gets, by name."""
    all_options = inspect.signature(chosen).parameters
    options = {name: all_options[name] for name in all_options if name not in (*without, "otherwise")}
    if otherwise is StatusChoice.ANY:
        options["status"] = options["status"].replace(annotation=AnyStatus)
    return options
