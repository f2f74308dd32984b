"""``python -m recraft_jupyter.sandbox``: the server on its own, and the download of the background model."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from .models import install_models
from .server import DEFAULT_CREDITS, DEFAULT_RATE, Sandbox

DEFAULT_PORT = 8377


def main(arguments: list[str] | None = None) -> int:
    """Run the command line and return the exit status."""
    options = _parser().parse_args(arguments)
    if options.command == "install-models":
        return _install_models()
    return _serve(options)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m recraft_jupyter.sandbox", description=__doc__)
    parser.add_argument("command", nargs="?", choices=("serve", "install-models"), default="serve")
    parser.add_argument("--port", type=_port, default=DEFAULT_PORT, help="0 takes a free one (default: %(default)s)")
    parser.add_argument("--token", help="the only token accepted (default: a random one, printed)")
    parser.add_argument("--rate", type=int, default=DEFAULT_RATE, help="images a minute (default: %(default)s)")
    parser.add_argument("--credits", type=float, default=DEFAULT_CREDITS, help="play money (default: %(default)s)")
    parser.add_argument("--latency", type=float, default=0.0, help="seconds each request waits (default: %(default)s)")
    parser.add_argument("--data", type=Path, help="folder that keeps results (default: in memory)")
    return parser


def _port(text: str) -> int:
    """A port number; argparse tells the user of any other."""
    port = int(text)
    if not 0 <= port <= 65535:
        raise argparse.ArgumentTypeError(f"{text} is no port: 0 to 65535")
    return port


def _serve(options: argparse.Namespace) -> int:
    try:
        sandbox = Sandbox(
            port=options.port,
            token=options.token,
            rate=options.rate,
            credits=options.credits,
            latency=options.latency,
            data=options.data,
        )
    except OSError as error:
        print(f"The folder {options.data} cannot be written ({error.strerror}).", file=sys.stderr)
        return 1
    try:
        sandbox.start()
    except OSError as error:
        print(f"Port {options.port} is not free ({error.strerror}); try --port 0.", file=sys.stderr)
        return 1
    print(f"export RECRAFT_BASE_URL={sandbox.base_url}", flush=True)
    print(f"export RECRAFT_API_TOKEN={sandbox.token}", flush=True)
    try:
        sandbox.wait()
    except KeyboardInterrupt:
        pass
    finally:
        sandbox.stop()
    return 0


def _install_models() -> int:
    try:
        # What is done goes to the error stream: the path alone is for scripts.
        print(install_models(stream=sys.stderr))
    except Exception as error:  # noqa: BLE001 - a command line ends with one sentence, whatever went wrong
        print(error, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
