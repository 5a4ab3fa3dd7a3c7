"""Our transfer beside the official client's, from the same hub on this computer, in one run.

    python -m tests.bench.download_speed [--megabytes 256] [--rate 20] [--times 3]

Three questions: how long a file takes (as fast as this computer can, and from a storage that gives each connection so
many megabytes a second, as most do), what is fetched again after a kill in the middle, and what becomes of a file with
one wrong byte. Each client is a process of its own; its imports do not count. Xet is left out: no hub here has it.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import random
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.helpers.hub import FakeHub, Fault

ROOT = Path(__file__).parents[2]
NAME = "model.safetensors"
CLIENTS = ("ours", "official")


def fetch(client: str, url: str, repo: str, folder: Path) -> float:
    """Seconds that one client takes for the file, in this process."""
    if client == "ours":
        from desktop.library.hub.client import Hub
        from desktop.library.hub.control import Control
        from desktop.library.hub.metadata import official_client

        official_client()
        began = time.perf_counter()
        with Hub(url) as hub:
            repository = hub.repository(repo)
            for _ in hub.fetch(repository, repository.files[0], folder / NAME, Control()):
                pass
    else:
        from huggingface_hub.file_download import hf_hub_download

        began = time.perf_counter()
        hf_hub_download(repo, NAME, endpoint=url, local_dir=folder, token=False)
    return time.perf_counter() - began


def start(client: str, fake: FakeHub, folder: Path) -> subprocess.Popen[str]:
    """A client's process; it prints its seconds."""
    command = [sys.executable, "-m", "tests.bench.download_speed", "--client", client, fake.url, fake.repo, str(folder)]
    environment = {**os.environ, "HF_HUB_DISABLE_PROGRESS_BARS": "1", "HF_HOME": str(folder / "home")}
    return subprocess.Popen(command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, text=True)


def seconds(client: str, fake: FakeHub) -> float:
    """One whole download."""
    with tempfile.TemporaryDirectory() as folder:
        said, _ = start(client, fake, Path(folder)).communicate()
    return float(said)


def again(client: str, fake: FakeHub, size: int) -> int:
    """Bytes that are fetched twice when the client is killed half way and started again."""
    before = fake.sent()
    with tempfile.TemporaryDirectory() as folder:
        process = start(client, fake, Path(folder))
        while fake.sent() - before < size // 2:
            time.sleep(0.005)
        process.kill()
        process.communicate()
        start(client, fake, Path(folder)).communicate()
    return fake.sent() - before - size


def wrong_byte(client: str, fake: FakeHub, size: int) -> str:
    """What lies under the file's name when one byte of it arrived wrong."""
    fake.then(Fault(flip=size // 2 if client == "official" else 1000))
    stored = fake.repos[fake.repo].files[NAME].sha256
    with tempfile.TemporaryDirectory() as folder:
        start(client, fake, Path(folder)).communicate()
        found = Path(folder) / NAME
        if not found.exists():
            return "absent"
        return "right" if hashlib.sha256(found.read_bytes()).hexdigest() == stored else "WRONG"


def compare(fake: FakeHub, size: int, times: int, rate: int) -> None:
    """Print the table."""
    print(f"{'':44}{CLIENTS[0]:>12}{CLIENTS[1]:>12}{'ratio':>8}")
    for what, usual in (("as fast as it goes", Fault()), (f"{rate} MB/s each connection", Fault(rate=rate * 1e6))):
        fake.usual = usual
        taken: dict[str, list[float]] = {client: [] for client in CLIENTS}
        for _ in range(times):
            for client in CLIENTS:
                taken[client].append(seconds(client, fake))
        ours, official = (statistics.median(taken[client]) for client in CLIENTS)
        print(f"{f'{size >> 20} MiB, {what}, s':44}{ours:12.2f}{official:12.2f}{ours / official:8.2f}")
    twice = [again(client, fake, size) for client in CLIENTS]
    print(f"{'fetched again after a kill half way, bytes':44}{twice[0]:12,}{twice[1]:12,}{twice[0] / twice[1]:8.3f}")
    fake.usual = Fault()
    kept = [wrong_byte(client, fake, size) for client in CLIENTS]
    print(f"{'file under its name after one wrong byte':44}{kept[0]:>12}{kept[1]:>12}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--megabytes", type=int, default=256, help="of the file")
    parser.add_argument("--rate", type=int, default=20, help="megabytes a second of each connection")
    parser.add_argument("--times", type=int, default=3, help="downloads of each kind")
    parser.add_argument("--client", nargs=4, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.client:
        client, url, repo, folder = options.client
        print(fetch(client, url, repo, Path(folder)))
        return
    with tempfile.TemporaryDirectory() as folder:
        size, source = options.megabytes << 20, random.Random(1)
        with (Path(folder) / NAME).open("wb") as file:
            for _ in range(options.megabytes):
                file.write(source.randbytes(1 << 20))
        with FakeHub(Path(folder)) as fake:
            compare(fake, size, options.times, options.rate)


if __name__ == "__main__":
    main()
