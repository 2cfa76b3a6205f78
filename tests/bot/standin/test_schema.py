"""Every answer about messages, held against Twilio's own description where that file is at hand."""

import json
import os
import re
from pathlib import Path

import pytest
import requests
from openapi_schema_validator import OAS30Validator

from tests.bot.standin.desk import ANN, US

FILE = Path(os.environ.get("TWILIO_FACTS", "../shared/twilio")) / "twilio_api_v2010.messages.strict.json"


@pytest.fixture(scope="module")
def described():
    if not FILE.exists():
        pytest.skip("Twilio's API description is not at hand (set TWILIO_FACTS to its folder)")
    return json.loads(FILE.read_text())


class Asker:
    """Asks over plain HTTP and validates each answer by the path's own schema."""

    def __init__(self, described, standin):
        self.described, self.standin = described, standin
        self.root = f"/2010-04-01/Accounts/{standin.account}"

    def __call__(self, method, path, **form):
        data, query = (form, None) if method == "POST" else (None, form)
        answer = requests.request(
            method,
            self.standin.url + self.root + path,
            data=data,
            params=query,
            auth=(self.standin.account, self.standin.token),
            timeout=5,
        )
        operation = self.operation(self.root + path)[method.lower()]["responses"]
        response = operation.get(str(answer.status_code), operation.get("default"))
        schema = response.get("content", {}).get("application/json", {}).get("schema")
        if schema and answer.content:
            whole = {**self.resolve(schema), "components": self.described["components"]}
            OAS30Validator(whole).validate(answer.json())
        assert answer.ok or schema
        return answer

    def operation(self, path):
        for template, operations in self.described["paths"].items():
            if re.fullmatch(re.sub(r"\{\w+\}", "[^/.]+", template).replace(".json", r"\.json"), path):
                return operations
        raise AssertionError(f"{path} is not described")

    def resolve(self, schema):
        while "$ref" in schema:
            name = schema["$ref"].rpartition("/")[2]
            section = schema["$ref"].split("/")[-2]
            schema = self.described["components"][section][name]
        return schema


@pytest.fixture
def ask(described, standin):
    return Asker(described, standin)


def test_every_answer_is_as_twilio_describes_it(ask, standin):
    told = standin.says(ANN, "hi", media={"content_type": "image/png", "text": "x"})
    inbound = f"/Messages/{told['sid']}"
    sid = ask("POST", "/Messages.json", To=ANN, From=US, Body="x").json()["sid"]
    ask("POST", "/Messages.json", To=ANN, From=US, Body="x", MediaUrl="https://example.com/a.png")
    standin.settle()
    ask("GET", f"/Messages/{sid}.json")
    ask("GET", f"{inbound}.json")
    medium = ask("GET", f"{inbound}/Media.json").json()["media_list"][0]["sid"]
    ask("GET", f"{inbound}/Media/{medium}.json")
    ask("POST", f"/Messages/{sid}/Feedback.json", Outcome="confirmed")
    ask("POST", f"/Messages/{sid}.json", Body="")
    page = ask("GET", "/Messages.json", PageSize=1, To=ANN).json()
    assert page["next_page_uri"]
    ask("GET", "/Messages.json", To=ANN, PageSize=1, Page=1, PageToken=page["next_page_uri"].rpartition("=")[2])
    ask("GET", "/Messages.json", To="whatsapp:+4999999999")
    assert ask("DELETE", f"{inbound}/Media/{medium}.json").status_code == 204
    assert ask("DELETE", f"/Messages/{sid}.json").status_code == 204


def test_failures_and_refusals_are_as_twilio_describes_them(ask, standin):
    failed = ask("POST", "/Messages.json", To=ANN, From=US, Body="outside the window").json()["sid"]
    standin.settle()
    assert ask("GET", f"/Messages/{failed}.json").json()["error_code"] == 63016
    standin.clock(days=1)
    for wanted in ({"Body": "x"}, {"To": "12", "Body": "x"}, {"To": ANN}, {"To": ANN, "Body": "x" * 1601}):
        assert ask("POST", "/Messages.json", From=US, **wanted).status_code == 400
    assert ask("GET", f"/Messages/SM{'0' * 32}.json").status_code == 404
    standin.faults("error_before", "refused")
    assert ask("POST", "/Messages.json", To=ANN, From=US, Body="x").status_code in (429, 503)
