"""How the SDK reaches Twilio: pooled connections that stay open, time limits, and one base address in place of many."""

from collections.abc import Mapping
from typing import Any
from urllib.parse import urlencode, urlsplit, urlunsplit

from requests import PreparedRequest, Session
from requests.adapters import HTTPAdapter
from requests.exceptions import ConnectionError as Unreachable
from requests.exceptions import ConnectTimeout, SSLError
from requests.structures import CaseInsensitiveDict
from twilio.http import HttpClient
from twilio.http.response import Response
from urllib3.exceptions import NewConnectionError

CONNECTIONS = 32
CONNECT, READ = 3.0, 10.0
FORM = "application/x-www-form-urlencoded"


class Http(HttpClient):  # type: ignore[misc]
    """`api_url` stands in place of every Twilio host, where it is given. Threads may share one of these."""

    def __init__(self, api_url: str = "") -> None:
        self.session = Session()
        self.base = urlsplit(api_url.rstrip("/"))
        self.settings: dict[str, Any] = {}
        for scheme in ("https://", "http://"):
            self.session.mount(scheme, HTTPAdapter(pool_connections=8, pool_maxsize=CONNECTIONS, max_retries=0))

    def request(
        self,
        method: str,
        url: str,
        params: Any = None,
        data: Any = None,
        headers: Any = None,
        auth: Any = None,
        timeout: float | None = None,
        allow_redirects: bool = False,
    ) -> Response:
        """Neither cookies nor redirects: so the session's own `send`, which costs as much again, is left out."""
        asked = prepared(method.upper(), self.placed(url), headers or {}, params, data, auth)
        place = str(asked.url)
        adapter = self.session.get_adapter(place)
        answer = adapter.send(asked, timeout=(CONNECT, timeout or READ), **self.surroundings(place))
        return Response(int(answer.status_code), answer.content.decode("utf-8", "replace"), answer.headers)

    def placed(self, url: str) -> str:
        if not self.base.netloc:
            return url
        parts = urlsplit(url)
        return urlunsplit((self.base.scheme, self.base.netloc, self.base.path + parts.path, parts.query, ""))

    def surroundings(self, url: str) -> Any:
        """Proxies and certificates that the machine prescribes: found out once for each host."""
        host = urlsplit(url).netloc
        if host not in self.settings:
            self.settings[host] = self.session.merge_environment_settings(url, {}, None, None, None)
        return self.settings[host]

    def close(self) -> None:
        self.session.close()


def prepared(method: str, url: str, headers: Mapping[str, str], params: Any, data: Any, auth: Any) -> PreparedRequest:
    """A form of the SDK's is written out here, for requests takes as long for that as for all the rest."""
    asked = PreparedRequest()
    if not isinstance(data, dict) or headers.get("Content-Type") == "application/json":
        kind = "json" if data and headers.get("Content-Type") == "application/json" else "data"
        asked.prepare(method, url, headers=headers, params=params, auth=auth, **{kind: data})
        return asked
    asked.prepare_method(method)
    asked.prepare_url(url, params)
    told = ((name, value if isinstance(value, list | tuple) else [value]) for name, value in data.items())
    form = urlencode([(name, each) for name, values in told for each in values if each is not None])
    asked.body = form.encode()
    length = str(len(asked.body))
    asked.headers = CaseInsensitiveDict({"Content-Type": FORM, **headers, "Content-Length": length})
    asked.prepare_auth(auth, url)
    return asked


def never_left(error: Exception) -> bool:
    """Did this go wrong before a single byte of the request was written?"""
    if isinstance(error, ConnectTimeout):
        return True
    if not isinstance(error, Unreachable):
        return False
    reason = getattr(error.args[0] if error.args else None, "reason", None)
    distrusted = isinstance(error, SSLError) and "certificate" in str(error).lower()
    return isinstance(reason, NewConnectionError) or distrusted
