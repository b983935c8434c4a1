"""What requests carry. Names hold no control characters; nothing unknown is passed over."""

from typing import Annotated, Literal
from uuid import UUID

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

from auth.domain.passwords import LENGTH_MAX

_PRINTABLE = r"^[^\x00-\x1f\x7f]*[^\x00-\x20\x7f][^\x00-\x1f\x7f]*$"
Name = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=80, pattern=_PRINTABLE)]
Code = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=40, pattern=_PRINTABLE)]
Password = Annotated[str, StringConstraints(min_length=1, max_length=LENGTH_MAX)]
Token = Annotated[str, StringConstraints(min_length=1, max_length=200)]
ZoneName = Annotated[str, StringConstraints(min_length=1, max_length=64)]
FunctionCode = Annotated[str, StringConstraints(min_length=1, max_length=100)]


class Body(BaseModel):
    model_config = ConfigDict(extra="forbid", hide_input_in_errors=True)


class DemoSignInBody(Body):
    organisation: Code = Field(examples=["DEMO"])
    name: Name = Field(examples=["管理员"])


class SignInBody(DemoSignInBody):
    password: Password = Field(examples=["7Hq3mZ…"])


class RefreshBody(Body):
    refresh_token: Token


class SignOutBody(RefreshBody):
    everywhere: bool = False


class ServiceTokenBody(Body):
    service: Code = Field(examples=["ledger"])
    secret: Token


class OwnPasswordBody(Body):
    current_password: Password
    new_password: Annotated[str, StringConstraints(max_length=1000)]


class OrganisationBody(Body):
    """`time_zone`: a name of the IANA database."""

    time_zone: ZoneName = Field(examples=["Asia/Shanghai"])


class NewPersonBody(Body):
    name: Name = Field(examples=["张三"])


class PersonBody(NewPersonBody):
    active: bool = True


class RoleBody(Body):
    name: Name = Field(examples=["杭州仓管A"])
    name_en: Name | None = Field(default=None, examples=["Keeper Hangzhou A"])
    functions: tuple[FunctionCode, ...] = Field(max_length=500, examples=[["document.view", "stock.view"]])


class NodeBody(Body):
    parent_id: UUID | None = None
    code: Code = Field(examples=["HZ"])
    name: Name = Field(examples=["杭州仓"])
    active: bool = True


class NewNodeBody(NodeBody):
    node_type: Literal["department", "warehouse", "factory"] = "department"


class GrantBody(Body):
    """Without a node the role is granted at the organisation itself."""

    person_id: UUID
    role_id: UUID
    node_id: UUID | None = None
