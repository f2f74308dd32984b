"""Many prompts at once: on any ``concurrent.futures`` executor, with progress, and resumable without paying twice."""

from __future__ import annotations

import threading
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import Executor
from typing import Any

from . import catalog
from .batch_results import BatchInterruptedError, BatchResults, BatchRow, shortened
from .batch_run import Batch, Job
from .client import RecraftClient
from .errors import InvalidRequestError, RecraftError
from .planning import Plan
from .prompts import check_names, combined, parse_rows, read_prompts

__all__ = [
    "BatchInterruptedError",
    "BatchResults",
    "BatchRow",
    "map_prompts",
    "parse_rows",
    "plan_rows",
    "read_prompts",
    "style_sheet",
]


def map_prompts(
    client: RecraftClient,
    prompts: Any,  # noqa: ANN401 - a list, a table or a file
    *,
    executor: Executor | None = None,
    workers: int | None = None,
    progress: bool = True,
    keep: bool = True,
    on_row: Callable[[BatchRow], object] | None = None,
    cancelled: threading.Event | None = None,
    **options: Any,  # noqa: ANN401 - generate_image's parameters
) -> BatchResults:
    """Make the pictures of many prompts.

    Every row is checked before anything is sent. A prompt that fails does not stop the others. After the stop button
    (or a crash) the same call goes on where it ended: what the library has is not paid again.

    Args:
        client: Whose account pays.
        prompts: Prompts, mappings of ``generate_image``'s parameters, a pandas table, or a file of them; see
            ``read_prompts``. Equal rows give different pictures.
        executor: Where the requests are sent from: any ``concurrent.futures.Executor``, such as Dask's
            ``client.get_executor()``; threads by default. It stays open.
        workers: Number of threads if there is no executor.
        progress: Whether to show a bar with pictures, credits and time left.
        keep: Whether to take pictures that the library has; False makes and pays all anew.
        on_row: Called with each row as soon as it is complete or has failed.
        cancelled: Stops the batch when it is set, like the stop button, from any thread.
        **options: Parameters for all rows that do not have their own.

    Returns:
        The pictures in the order of the rows.

    Raises:
        InvalidRequestError: If rows are wrong; all of them are named and nothing was sent.
        BudgetExceededError: If the batch would pass the client's budget; nothing was sent.
        BatchInterruptedError: If it was interrupted; what is done is in its ``results``.

    Example:
        >>> results = client.map_prompts(["a fox", "a heron"], style="vector_illustration")
        >>> client.map_prompts("prompts.csv", executor=dask_client.get_executor())
    """
    if executor is not None and not callable(getattr(executor, "submit", None)):
        raise InvalidRequestError(
            f"executor must be a concurrent.futures executor such as ThreadPoolExecutor(4), not {executor!r:.60}; "
            "without it threads are used."
        )
    if workers is not None and (not isinstance(workers, int) or workers < 1):
        raise InvalidRequestError(f"workers is the number of threads, a whole number from 1 up, not {workers!r:.60}.")
    jobs = _planned(client, read_prompts(prompts), options)
    return Batch(client, jobs, executor, workers, progress, keep, on_row, cancelled).run()


def plan_rows(client: RecraftClient, prompts: Any, *, keep: bool = False, **options: Any) -> Plan:  # noqa: ANN401
    """Return what map_prompts would send, and what it would cost, without sending anything.

    Args:
        client: Whose rules the rows are checked by.
        prompts: As for map_prompts.
        keep: Whether to leave out what the library has.
        **options: Parameters for all rows that do not have their own.

    Raises:
        InvalidRequestError: If rows are wrong; all of them are named.
    """
    pairs = [
        pair
        for job in _planned(client, read_prompts(prompts), options)
        for pair in zip(job.requests, job.parts, strict=True)
    ]
    return Plan(tuple(request for request, part in pairs if not (keep and client.is_paid(request, part=part))))


def style_sheet(
    client: RecraftClient,
    prompt: str,
    styles: Sequence[str | tuple[str, str | None]] | str | None = None,
    *,
    model: str | None = None,
    **options: Any,  # noqa: ANN401 - map_prompts' and generate_image's
) -> BatchResults:
    """Make the same prompt in many styles, to choose one by eye.

    Args:
        client: Whose account pays.
        prompt: What to show.
        styles: Styles, substyles, or pairs of both; the name of one style stands for all its substyles. By default all
            substyles of the model.
        model: Where the styles are looked up; ``recraftv3`` by default.
        **options: As for map_prompts.

    Example:
        >>> style_sheet(client, "a lighthouse", "vector_illustration").contact_sheet().save("styles.png")
    """
    pairs = [_pair(style) for style in _chosen_styles(styles, model)]
    if not pairs:
        homes = ", ".join(name for name in catalog.models() if catalog.styles(name))
        told = f"The model '{model}' has no styles" if styles is None else "The list of styles is empty"
        raise InvalidRequestError(f"{told}; a style sheet needs some. Models with styles: {homes}.")
    rows = [{"prompt": prompt, "model": model, **pair} for pair in pairs]
    return map_prompts(client, rows, **options)


def _planned(client: RecraftClient, rows: Sequence[Mapping[str, Any]], options: Mapping[str, Any]) -> list[Job]:
    """Check every row before anything is sent, and say everything that is wrong at once."""
    jobs, problems = [], []
    counted: Counter[str] = Counter()
    for number, row in enumerate(rows, 1):
        try:
            parameters, plan = _plan(client, row, options)
        except (RecraftError, TypeError) as error:
            problems.append(f"row {number}: {error}")
            continue
        parts = []
        for request in plan.requests:
            identity = client.fingerprint(request)
            parts.append(counted[identity])
            counted[identity] += 1
        jobs.append(Job(number, parameters, plan.requests, parts))
    if problems:
        lines = "\n".join(f"  {line}" for line in shortened(problems))
        raise InvalidRequestError(f"{len(problems)} of {len(rows)} rows are wrong; nothing was sent.\n{lines}")
    return jobs


def _plan(client: RecraftClient, row: Mapping[str, Any], options: Mapping[str, Any]) -> tuple[Mapping[str, Any], Plan]:
    if client.strict:
        check_names({**options, **row})
    parameters = combined(row, options)
    arguments = {name: value for name, value in parameters.items() if name != "prompt"}
    if "prompt" not in parameters:
        raise InvalidRequestError("It has no prompt.")
    return parameters, client.plan("generate_image", parameters["prompt"], **arguments)


def _chosen_styles(
    styles: Sequence[str | tuple[str, str | None]] | str | None, model: str | None
) -> Sequence[str | tuple[str, str | None]]:
    if isinstance(styles, str):
        home = model or catalog.model_for(styles)
        return [(styles, substyle) for substyle in catalog.substyles(styles, home)] or [styles]
    if styles is not None:
        return styles
    return [(style, substyle) for style in catalog.styles(model) for substyle in catalog.substyles(style, model)]


def _pair(style: str | tuple[str, str | None]) -> dict[str, str | None]:
    if not isinstance(style, str):
        return {"style": style[0], "substyle": style[1]}
    return {"style": style} if style in catalog.styles() else {"substyle": style}
