"""Who may do what, as a table."""

from __future__ import annotations

import pytest

from ictexplore.ui.access.rules import Rules, Visitor

NOW = 1_000_000
RULES = Rules.read(
    {"viewers": ["@ninhbinh.gov.vn", "khach@example.vn"], "analysts": ["cds@ninhbinh.gov.vn"]}
)


def account(email: object, **claims: object) -> dict[str, object]:
    return {"is_logged_in": True, "iat": NOW - 60, "email": email, **claims}


@pytest.mark.parametrize(
    ("user", "known", "views", "brings"),
    [
        ({}, False, False, False),
        ({"is_logged_in": False, "email": "cds@ninhbinh.gov.vn"}, False, False, False),
        (account("cds@ninhbinh.gov.vn"), True, True, True),
        (account("CDS@NinhBinh.gov.vn "), True, True, True),
        (account("van.phong@ninhbinh.gov.vn"), True, True, False),
        (account("khach@example.vn"), True, True, False),
        (account("khac@example.vn"), True, False, False),
        (account("x@ninhbinh.gov.vn.evil.vn"), True, False, False),
        (account("@ninhbinh.gov.vn@evil.vn"), True, False, False),
        (account("cds@ninhbinh.gov.vn", email_verified=False), True, False, False),
        (account("cds@ninhbinh.gov.vn", email_verified="false"), True, False, False),
        (account("cds@ninhbinh.gov.vn", email_verified=True), True, True, True),
        (account(None), True, False, False),
        (account("cds@ninhbinh.gov.vn", iat=NOW - 13 * 3600), False, False, False),
        (account("cds@ninhbinh.gov.vn", iat="soon"), False, False, False),
    ],
)
def test_what_an_account_may_do(user: dict[str, object], *, known: bool, views: bool, brings: bool):
    visitor = RULES.judge(user, NOW)
    assert (visitor.is_known, visitor.may_view, visitor.may_bring) == (known, views, brings)


def test_without_rules_every_account_may_everything():
    assert Rules.read({}).judge(account("a@b.vn"), NOW) == Visitor("a@b.vn")


@pytest.mark.parametrize(
    "section",
    [
        {"viewer": ["@ninhbinh.gov.vn"]},
        {"viewers": "@ninhbinh.gov.vn"},
        {"viewers": ["ninhbinh.gov.vn"]},
        {"analysts": [1]},
        {"hours": "12"},
    ],
)
def test_what_is_misspelt_opens_no_door(section: dict[str, object]):
    with pytest.raises(ValueError, match=r"\[access\]"):
        Rules.read(section)
