"""The chart of accounts over HTTP: list, extend, rename."""

from typing import Annotated, Any

from fastapi import APIRouter, Path, Request
from pydantic import AfterValidator, BaseModel, ConfigDict, Field, StringConstraints
from starlette.responses import Response

from chassis import IssuedCommand, Problem, SignedIn, answer_list, describe_list, problem
from contracts import LEDGER_EDIT, AccountRole
from ledger.domain.chart import Account
from ledger.domain.chart_rules import AccountRefusal
from ledger.domain.posting_terms import Side
from ledger.storage.listings import ACCOUNTS
from ledger.use_cases.keep_accounts import add_account, change_account

router = APIRouter(prefix="/accounts", tags=["accounts"])
AccountNumber = Annotated[str, StringConstraints(pattern=r"^[0-9]{4,20}$")]
Name = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=100, pattern=r"^[^\x00]*$")]
PROBLEMS = {
    AccountRefusal.ACCOUNT_UNKNOWN: problem(
        "account_unknown",
        404,
        en=("Unknown account", "The chart has no account {number}."),
        zh=("科目不存在", "科目表中没有科目 {number}。"),
    ),
    AccountRefusal.ACCOUNT_EXISTS: problem(
        "account_exists",
        409,
        en=("Account exists", "The chart has an account {number} already."),
        zh=("科目已存在", "科目表中已有科目 {number}。"),
    ),
    AccountRefusal.ACCOUNT_CHANGED: problem(
        "stale_version",
        409,
        en=("Stale version", "Account {number} was changed meanwhile; read it again."),
        zh=("版本已变", "科目 {number} 已被修改，请重新读取。"),
    ),
    AccountRefusal.ROLE_TAKEN: problem(
        "role_taken",
        409,
        en=("Role taken", "Another account has the role {role}; take it away there first."),
        zh=("用途已占用", "用途 {role} 已属于另一科目，请先在该科目取消。"),
    ),
}
POINTERS = {AccountRefusal.ACCOUNT_EXISTS: "/number", AccountRefusal.ROLE_TAKEN: "/role"}


def _is_a_use(role: AccountRole) -> AccountRole:
    if role is AccountRole.OTHER:
        raise ValueError("`other` is no use of an account: it says that an opening entry names one by its number")
    return role


Use = Annotated[AccountRole, AfterValidator(_is_a_use)]


class ChangedAccount(BaseModel):
    """`role` must be said: null takes it away."""

    model_config = ConfigDict(extra="forbid")

    name_zh: Name = Field(examples=["银行存款"])
    name_en: Name = Field(examples=["Cash in bank"])
    role: Use | None


class NewAccount(ChangedAccount):
    """`side`: where the balance normally stands."""

    number: AccountNumber = Field(examples=["100201"])
    side: Side
    role: Use | None = None


@router.get("", openapi_extra=describe_list(ACCOUNTS))
async def list_accounts(request: Request, caller: SignedIn) -> Response:
    return await answer_list(request, ACCOUNTS, caller)


@router.post("", status_code=201)
async def add(command: IssuedCommand, new: NewAccount) -> Response:
    """Extend the chart."""
    command.caller.require(LEDGER_EDIT)
    account = Account(new.number, new.name_zh, new.name_en, new.role, new.side)
    async with command.transaction() as connection:
        row = await add_account(connection, command.caller.organisation_id, account)
        return await command.answer(connection, 201, _body(row, new.number, new.role))


@router.put("/{number}")
async def change(command: IssuedCommand, number: Annotated[str, Path()], changed: ChangedAccount) -> Response:
    """Rename an account, give it a role or take it away."""
    command.caller.require(LEDGER_EDIT)
    version, called = command.require_version(), (changed.name_zh, changed.name_en)
    async with command.transaction() as connection:
        row = await change_account(connection, command.caller.organisation_id, number, version, called, changed.role)
        return await command.answer(connection, 200, _body(row, number, changed.role))


def _body(row: dict[str, Any] | AccountRefusal, number: str, role: AccountRole | None) -> dict[str, Any]:
    if isinstance(row, AccountRefusal):
        raise _refused(row, number, role)
    return row


def _refused(refusal: AccountRefusal, number: str, role: AccountRole | None) -> Problem:
    return PROBLEMS[refusal](pointer=POINTERS.get(refusal), number=number, role=role)
