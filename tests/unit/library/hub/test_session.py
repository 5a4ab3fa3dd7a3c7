"""Who is asked for what: the token stays at home, redirects lead nowhere they must not, proxies are used."""

from __future__ import annotations

import logging
from contextlib import closing
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path

import httpx2
import pytest

from desktop.base.errors import UsageError
from desktop.library.hub.client import Hub
from desktop.library.hub.control import Control
from desktop.library.hub.endpoint import PUBLIC
from desktop.library.hub.errors import HubError, NoConnection
from desktop.library.hub.files import RemoteFile, Repository
from desktop.library.hub.session import LONGEST_WAIT_S, Failure, Session, asked_to_wait
from tests.helpers.hub import FakeHub, Fault
from tests.unit.library.hub.conftest import QUICK

TOKEN = "hf_s3cretToken"


def test_the_token_goes_to_the_hub_and_not_to_its_storage(
    fake: FakeHub, target: Path, caplog: pytest.LogCaptureFixture
) -> None:
    fake.tokens = {TOKEN: True}
    fake.repos[fake.repo].gated = True
    fake.then(Fault(cut_after=50_000), Fault(status=403))
    with caplog.at_level(logging.DEBUG), Hub(fake.url, TOKEN, QUICK) as hub:
        repository = hub.repository(fake.repo)
        for file in repository.files:
            list(hub.fetch(repository, file, target.with_name(file.name), Control()))
        hub.read_range(repository, repository.files[-1], 0, 10)
    home = [one for one in fake.requests if fake.url.endswith(str(one.port))]
    away = [one for one in fake.requests if fake.storage_url.endswith(str(one.port))]
    assert {one.authorization for one in home} == {f"Bearer {TOKEN}"}
    assert len(away) > 5
    assert {one.authorization for one in away} == {""}
    assert TOKEN not in repr([one.headers for one in away])
    ours = [record.getMessage() for record in caplog.records if not record.name.startswith(("httpcore2", "hugg"))]
    assert TOKEN not in repr(ours)
    assert "signature" not in repr(ours)


def test_an_error_does_not_hold_the_token(fake: FakeHub, target: Path) -> None:
    with Hub(fake.url, TOKEN, QUICK) as hub, pytest.raises(HubError, match="does not know this token") as caught:
        hub.repository(fake.repo)
    assert TOKEN not in caught.value.text + caught.value.detail


def test_another_tokens_place_on_this_computer_is_not_read(
    fake: FakeHub, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HF_TOKEN", TOKEN)
    with Hub(fake.url, "", QUICK) as hub:
        hub.repository(fake.repo)
    assert {one.authorization for one in fake.requests} == {""}


@pytest.mark.parametrize(
    ("home", "redirect"),
    [
        ("https://hub.example", "http://storage.example/x"),
        ("https://hub.example", "https://127.0.0.1/x"),
        ("https://hub.example", "https://10.0.0.1/x"),
        ("https://hub.example", "https://[::1]/x"),
        ("https://hub.example", "https://localhost:8080/x"),
        ("https://hub.example", "https://user:pw@storage.example/x"),
        ("https://hub.example", "ftp://storage.example/x"),
        ("http://hub.example", "http://169.254.169.254/latest"),
    ],
)
def test_a_redirect_to_where_none_may_lead_is_not_followed(home: str, redirect: str) -> None:
    asked: list[httpx2.URL] = []

    def answer(request: httpx2.Request) -> httpx2.Response:
        asked.append(request.url)
        return httpx2.Response(302, headers={"Location": redirect})

    session = Session(home, "")
    session._client = httpx2.Client(transport=httpx2.MockTransport(answer))
    with pytest.raises(Failure) as caught, session.get(f"{home}/x", {}):
        pass
    assert not caught.value.patient
    assert asked == [f"{home}/x"]


def test_a_redirect_inside_the_hub_keeps_the_token_and_the_range() -> None:
    def answer(request: httpx2.Request) -> httpx2.Response:
        if request.url.path == "/old":
            return httpx2.Response(307, headers={"Location": "/new"})
        return httpx2.Response(200, headers={"Said": str(sorted(request.headers.items()))})

    session = Session("https://hub.example", TOKEN)
    session._client = httpx2.Client(transport=httpx2.MockTransport(answer))
    with session.get("https://hub.example/old", {"Range": "bytes=0-1"}) as response:
        assert response.url == "https://hub.example/new"
        assert TOKEN in response.headers["Said"]
        assert "bytes=0-1" in response.headers["Said"]


@pytest.mark.parametrize("token", ["hf a", "hf\n", "hf\r\nX: y", "ä", "x" * 600])
def test_what_is_no_token_is_refused_without_repeating_it(token: str) -> None:
    with pytest.raises(UsageError, match="is no access token") as caught:
        Session(PUBLIC, token)
    assert token not in caught.value.text


def test_a_token_is_not_sent_in_the_clear() -> None:
    with pytest.raises(UsageError, match="is not encrypted"):
        Session("http://mirror.example", TOKEN)
    Session("http://mirror.example", "").close()
    Session("http://localhost:8080", TOKEN).close()


def test_a_proxy_of_the_environment_is_used(fake: FakeHub, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("http_proxy", fake.url)  # it answers anyone who asks in the form that proxies are asked in
    monkeypatch.setenv("no_proxy", "")
    session = Session("http://hub.invalid", "")
    with closing(session), session.get("http://hub.invalid/api/models/acme/tiny", {}) as response:
        response.read()
        assert response.json()["sha"] == fake.commit
    assert fake.requests[-1].path == "http://hub.invalid/api/models/acme/tiny"


def test_a_proxy_setting_that_is_none_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("https_proxy", "gopher://proxy.example")
    with pytest.raises(UsageError, match="proxy setting"):
        Session(PUBLIC, "")


def test_a_hub_that_is_not_there_is_said(
    fake: FakeHub, weights: RemoteFile, repository: Repository, target: Path
) -> None:
    with Hub("http://127.0.0.1:9", "", QUICK) as hub:
        with pytest.raises(NoConnection, match=r"127\.0\.0\.1:9 cannot be reached"):
            hub.repository(fake.repo)
        with pytest.raises(NoConnection, match="cannot be reached"):
            list(hub.fetch(repository, weights, target, Control()))


def test_how_long_a_hub_asks_to_wait() -> None:
    later = format_datetime(datetime.now(UTC) + timedelta(seconds=100), usegmt=True)
    assert asked_to_wait({}) == 0
    assert asked_to_wait({"Retry-After": "7"}) == 7
    assert asked_to_wait({"Retry-After": "99999"}) == LONGEST_WAIT_S
    assert asked_to_wait({"Retry-After": "soon"}) == 0
    assert asked_to_wait({"Retry-After": "-5"}) == 0
    assert 90 < asked_to_wait({"Retry-After": later}) <= 100
    assert asked_to_wait({"RateLimit": '"resolvers";r=0;t=55'}) == 55
