"""One child process that does all the drawing, so that no picture can block, bloat or crash the caller's process."""

from __future__ import annotations

import contextlib
import ctypes
import os
import pickle
import queue
import signal
import struct
import subprocess
import sys
import threading
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import IO, Any

from .engine.errors import EngineError

__all__ = ["JobTimeoutError", "Worker", "WorkerCrashedError"]

_LENGTH = struct.Struct("<Q")
_TAKEN = b"taken"
_PARENT_DEATH_SIGNAL = 1
_START_SECONDS = 30.0


class JobTimeoutError(EngineError):
    """A job took longer than its time limit; its process was killed."""

    def __init__(self, operation: str, seconds: float) -> None:
        super().__init__("job_timeout", f"{operation} took longer than {seconds:g} seconds and was stopped.")


class WorkerCrashedError(EngineError):
    """The process died in the middle of a job, or was closed."""

    def __init__(self, operation: str, reason: str) -> None:
        super().__init__("worker_crashed", f"{operation} was lost: {reason}. Further calls start a new process.")


class Worker:
    """Runs the jobs of `jobs.JOBS` one after the other in a child process.

    The process starts with the first job, is replaced after a crash or a time-out, and ends with `close`, with its
    parent, or when the parent dies. Threads may share a worker; their jobs queue.

    Args:
        time_limit_seconds: How long one job may take, waiting for other jobs not counted.
    """

    def __init__(self, *, time_limit_seconds: float = 120.0) -> None:
        self.time_limit_seconds = time_limit_seconds
        self._lock = threading.Lock()
        self._process: subprocess.Popen[bytes] | None = None
        self._closed = False

    def __enter__(self) -> Worker:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @property
    def process_id(self) -> int | None:
        """The child's process id, None before the first job and after a crash."""
        process = self._process
        return process.pid if process is not None and process.poll() is None else None

    def start(self) -> None:
        """Start the process now instead of with the first job."""
        with self._lock:
            self._running_process()

    def run(self, operation: str, /, **arguments: Any) -> Any:  # noqa: ANN401 - each job has its own arguments and answer
        """Run one job and return its answer.

        Args:
            operation: A name in `jobs.JOBS`.
            arguments: What the job takes; anything that pickles.

        Raises:
            EngineError: As the job raised it, `JobTimeoutError` or `WorkerCrashedError`.
        """
        request = pickle.dumps((operation, arguments), pickle.HIGHEST_PROTOCOL)
        with self._lock:
            kind, value = self._exchange(operation, request)
        if kind == "error":
            raise EngineError(*value)
        return value

    def close(self) -> None:
        """End the process; a running job raises `WorkerCrashedError` in its thread."""
        self._closed = True
        if self._process is not None:
            _end(self._process)

    def _exchange(self, operation: str, request: bytes) -> tuple[str, Any]:
        timed_out = threading.Event()
        limit = threading.Timer(self.time_limit_seconds, self._expire, (timed_out,))
        limit.daemon = True
        limit.start()
        try:
            process = self._taker(request, timed_out)
            answer = _receive(process)
        except BaseException:
            # Interrupted: an answer that comes later would be taken for the next job's.
            self._kill()
            raise
        finally:
            limit.cancel()
        if answer is None:
            raise self._loss(operation, process, timed_out=timed_out.is_set())
        kind, value = pickle.loads(answer)  # noqa: S301 - our own child wrote it
        return kind, value

    def _taker(self, request: bytes, timed_out: threading.Event) -> subprocess.Popen[bytes]:
        """Return the process that has taken the request; one that died while it was idle is replaced."""
        process = self._running_process()
        if not _hand_over(process, request) and not timed_out.is_set():
            _end(process)
            process = self._running_process()
            _hand_over(process, request)
        return process

    def _expire(self, timed_out: threading.Event) -> None:
        timed_out.set()
        self._kill()

    def _kill(self) -> None:
        if self._process is not None:
            self._process.kill()

    def _loss(self, operation: str, process: subprocess.Popen[bytes], *, timed_out: bool) -> EngineError:
        _end(process)
        if self._closed:
            return WorkerCrashedError(operation, "the worker was closed")
        if timed_out:
            return JobTimeoutError(operation, self.time_limit_seconds)
        return WorkerCrashedError(operation, f"its process ended with status {process.returncode}")

    def _running_process(self) -> subprocess.Popen[bytes]:
        if self._closed:
            raise EngineError("worker_closed", "This worker was closed.")
        if self._process is None or self._process.poll() is not None:
            if self._process is not None:
                _end(self._process)
            self._process = _start()
        return self._process


def _start() -> subprocess.Popen[bytes]:
    """Start the child from a thread that lives as long as the child.

    Linux sends the parent-death signal when the thread ends that started the child, and callers' threads may be short.
    """
    started: queue.Queue[subprocess.Popen[bytes] | OSError] = queue.Queue()

    def launch() -> None:
        try:
            process = _launch()
        except OSError as error:
            started.put(error)
            return
        started.put(process)
        process.wait()

    threading.Thread(target=launch, name="recraft_jupyter sandbox worker", daemon=True).start()
    outcome = started.get(timeout=_START_SECONDS)
    if isinstance(outcome, OSError):
        raise EngineError("worker_crashed", f"No process can be started: {outcome}") from outcome
    return outcome


def _launch() -> subprocess.Popen[bytes]:
    root = str(Path(__file__).resolve().parents[2])
    paths = [root, *filter(None, [os.environ.get("PYTHONPATH")])]
    threads = {"OMP_NUM_THREADS": "2", "OPENBLAS_NUM_THREADS": "2"}
    return subprocess.Popen(  # noqa: S603
        [sys.executable, "-m", "recraft_jupyter.sandbox.worker", str(os.getpid())],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env={**os.environ, **threads, "PYTHONPATH": os.pathsep.join(paths)},
    )


def _hand_over(process: subprocess.Popen[bytes], request: bytes) -> bool:
    """Send a request and tell whether its receipt was confirmed."""
    try:
        _write_message(_pipe(process.stdin), request)
    except (OSError, ValueError):
        return False
    return _receive(process) == _TAKEN


def _receive(process: subprocess.Popen[bytes]) -> bytes | None:
    """Return the next message of the process, or None if it is dead or closed."""
    try:
        return _read_message(_pipe(process.stdout))
    except (OSError, ValueError):
        return None


def _end(process: subprocess.Popen[bytes]) -> None:
    process.kill()
    process.wait()
    for pipe in (process.stdin, process.stdout):
        if pipe is not None:
            with contextlib.suppress(OSError):
                pipe.close()


def _pipe(pipe: IO[bytes] | None) -> IO[bytes]:
    if pipe is None:
        raise ValueError("The process has no pipe.")
    return pipe


def _write_message(pipe: IO[bytes], message: bytes) -> None:
    pipe.write(_LENGTH.pack(len(message)))
    pipe.write(message)
    pipe.flush()


def _read_message(pipe: IO[bytes]) -> bytes | None:
    """Return the next message, or None at the end of the pipe."""
    header = pipe.read(_LENGTH.size)
    if len(header) < _LENGTH.size:
        return None
    (length,) = _LENGTH.unpack(header)
    message = pipe.read(length)
    return message if len(message) == length else None


def _serve(parent: int) -> None:
    """Do jobs until the parent closes the pipe or dies."""
    _die_with(parent)
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # An interrupt of the notebook is meant for the notebook.
    answers = _take_over_stdout()
    requests: queue.Queue[bytes] = queue.Queue()
    threading.Thread(target=_listen, args=(requests,), daemon=True).start()
    from .jobs import JOBS

    while True:
        request = requests.get()
        _write_message(answers, _TAKEN)
        operation, arguments = pickle.loads(request)  # noqa: S301 - our own parent wrote it
        answer = pickle.dumps(_outcome(JOBS, operation, arguments), pickle.HIGHEST_PROTOCOL)
        _write_message(answers, answer)


def _die_with(parent: int) -> None:
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(_PARENT_DEATH_SIGNAL, signal.SIGKILL)
    if os.name == "posix" and os.getppid() != parent:
        os._exit(0)


def _take_over_stdout() -> IO[bytes]:
    """Return the pipe to the parent; whatever libraries print goes to standard error from now on."""
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    return answers


def _listen(requests: queue.Queue[bytes]) -> None:
    while (message := _read_message(sys.stdin.buffer)) is not None:
        requests.put(message)
    os._exit(0)


def _outcome(jobs: Mapping[str, Callable[..., Any]], operation: str, arguments: dict[str, Any]) -> tuple[str, Any]:
    if operation not in jobs:
        return "error", ("unknown_operation", f"Unknown operation {operation!r}. Known: {', '.join(jobs)}.")
    try:
        return "answer", jobs[operation](**arguments)
    except EngineError as error:
        return "error", (error.code, error.message)
    except Exception as error:  # noqa: BLE001 - the process must outlive every job
        return "error", ("internal_error", f"{operation} failed: {type(error).__name__}: {error}")


if __name__ == "__main__":
    _serve(int(sys.argv[1]))
