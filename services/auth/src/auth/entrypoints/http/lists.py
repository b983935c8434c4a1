"""The lists of auth."""

from auth.domain.file_words import NODE_WORDS, TEMPLATE_WORDS
from chassis import Column, Listing
from contracts import FUNCTION_WORDS, PEOPLE_VIEW

CREATED = Column("created_at", "t.created_at", "timestamp", filter=True, sort=True, zh="创建时间", en="Created")
CHANGED = Column("changed_at", "t.changed_at", "timestamp", zh="修改时间", en="Changed")
VERSION = Column("version", "t.version", "integer", zh="版本", en="Version")
ACTIVE = Column("active", "t.active", "boolean", filter=True, zh="启用", en="Active")
NAME = Column("name", "t.name", filter=True, sort=True, zh="名称", en="Name")

PEOPLE = Listing(
    name="people",
    source="people AS t",
    organisation="t.organisation_id",
    key="t.person_id",
    function=PEOPLE_VIEW,
    default_sort="name",
    columns=(
        Column("id", "t.person_id", "uuid", filter=True, export=False),
        NAME,
        ACTIVE,
        Column("password_temporary", "t.password_temporary", "boolean", zh="临时密码", en="Temporary password"),
        VERSION,
        CREATED,
        CHANGED,
    ),
)
ROLES = Listing(
    name="roles",
    source="roles AS t",
    organisation="t.organisation_id",
    key="t.role_id",
    function=PEOPLE_VIEW,
    default_sort="created_at",
    columns=(
        Column("id", "t.role_id", "uuid", filter=True, export=False),
        NAME,
        Column("name_en", "t.name_en", zh="英文名称", en="English name"),
        Column("template", "t.template", filter=True, zh="模板", en="Template", words=TEMPLATE_WORDS),
        Column("functions", "to_jsonb(t.functions)", "json", zh="功能", en="Functions", words=FUNCTION_WORDS),
        VERSION,
        CREATED,
        CHANGED,
    ),
)
NODES = Listing(
    name="nodes",
    source="nodes AS t",
    organisation="t.organisation_id",
    key="t.node_id",
    function=PEOPLE_VIEW,
    default_sort="path",
    columns=(
        Column("id", "t.node_id", "uuid", filter=True, export=False),
        Column("parent_id", "t.parent_id", "uuid", filter=True, export=False),
        Column("code", "t.code", filter=True, sort=True, zh="编码", en="Code"),
        NAME,
        Column("node_type", "t.node_type", filter=True, zh="类型", en="Type", words=NODE_WORDS),
        Column("path", "t.path", sort=True, zh="路径", en="Path"),
        ACTIVE,
        VERSION,
        CREATED,
        CHANGED,
    ),
)
GRANTS = Listing(
    name="grants",
    source=(
        "grants AS t JOIN people AS p ON p.person_id = t.person_id JOIN roles AS r ON r.role_id = t.role_id"
        " JOIN nodes AS n ON n.node_id = t.node_id"
    ),
    organisation="t.organisation_id",
    key="t.grant_id",
    function=PEOPLE_VIEW,
    default_sort="-created_at",
    columns=(
        Column("id", "t.grant_id", "uuid", filter=True, export=False),
        Column("person_id", "t.person_id", "uuid", filter=True, export=False),
        Column("person_name", "p.name", filter=True, sort=True, zh="人员", en="Person"),
        Column("role_id", "t.role_id", "uuid", filter=True, export=False),
        Column("role_name", "r.name", filter=True, sort=True, zh="角色", en="Role"),
        Column("node_id", "t.node_id", "uuid", filter=True, export=False),
        Column("node_name", "n.name", filter=True, sort=True, zh="节点", en="Node"),
        Column("granted_by", "t.granted_by", "uuid", export=False),
        CREATED,
    ),
)
