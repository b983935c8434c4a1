"""Every "no" of auth, in the order in which one meets them."""

from auth.domain.passwords import PasswordWeakness
from auth.domain.refresh import RefreshRefusal
from chassis import problem

SIGN_IN_REFUSED = problem(
    "sign_in_refused",
    401,
    en=("Not signed in", "Organisation, name or password is wrong."),
    zh=("登录失败", "组织、姓名或密码不正确。"),
)
DEMO_SIGN_INS_OFF = problem(
    "demo_sign_ins_off",
    404,
    en=("No demo", "This is no demo: sign in with organisation, name and password."),
    zh=("并非演示系统", "这不是演示系统，请用组织、姓名与密码登录。"),
)
TOO_MANY_ATTEMPTS = problem(
    "too_many_attempts",
    429,
    en=("Too many attempts", "Try again in {seconds} seconds."),
    zh=("尝试次数过多", "请在 {seconds} 秒后重试。"),
)
REFRESH_REFUSED = problem(
    "refresh_refused",
    401,
    en=("Sign in again", "The refresh token cannot be used: {reason}."),
    zh=("请重新登录", "刷新令牌不可用：{reason}。"),
    terms={
        "reason": {
            RefreshRefusal.UNKNOWN: ("it is unknown", "未知令牌"),
            RefreshRefusal.FAMILY_REVOKED: ("this sign-in was ended", "该登录已被终止"),
            RefreshRefusal.REUSED: ("it was used before", "令牌已被使用过"),
            RefreshRefusal.EXPIRED: ("it has expired", "令牌已过期"),
            RefreshRefusal.PERSON_INACTIVE: ("the person is not active", "人员已停用"),
        }
    },
)
SERVICE_REFUSED = problem(
    "service_refused",
    401,
    en=("No token for this service", "The service or its secret is wrong."),
    zh=("服务认证失败", "服务名或其密钥不正确。"),
)
PERSON_INACTIVE = problem(
    "person_inactive",
    401,
    en=("Not active", "This person may not sign in any more."),
    zh=("人员已停用", "该人员已被停用。"),
)
PASSWORD_WRONG = problem(
    "password_wrong",
    422,
    en=("Wrong password", "The current password is not this one."),
    zh=("密码不正确", "当前密码不正确。"),
)
PASSWORD_WEAK = problem(
    "password_weak",
    422,
    en=("Password too weak", "Choose another password: {reason}. It needs {length_min} to {length_max} characters."),
    zh=("密码太弱", "请换一个密码：{reason}。长度应为 {length_min} 至 {length_max} 个字符。"),
    terms={
        "reason": {
            PasswordWeakness.TOO_SHORT: ("it is too short", "太短"),
            PasswordWeakness.TOO_LONG: ("it is too long", "太长"),
            PasswordWeakness.TOO_UNIFORM: ("it has too few different characters", "不同字符太少"),
            PasswordWeakness.CONTAINS_NAME: ("it contains the name", "包含姓名"),
            PasswordWeakness.COMMON: ("it is too common", "过于常见"),
        }
    },
)
PASSWORD_SAME = problem(
    "password_same",
    422,
    en=("The same password", "The new password is the current one."),
    zh=("密码相同", "新密码与当前密码相同。"),
)
UNKNOWN_TIME_ZONE = problem(
    "unknown_time_zone",
    422,
    en=("Unknown time zone", "There is no time zone {time_zone}; a name such as Europe/Berlin is needed."),
    zh=("未知时区", "没有时区“{time_zone}”，请从列表中选择。"),
)
NAME_TAKEN = problem(
    "name_taken",
    409,
    en=("Name taken", "{name} is there already."),
    zh=("名称已存在", "“{name}”已存在。"),
)
CODE_TAKEN = problem(
    "code_taken",
    409,
    en=("Code taken", "A node has the code {code_wanted} already."),
    zh=("编码已存在", "已有节点使用编码“{code_wanted}”。"),
)
UNKNOWN_FUNCTION = problem(
    "unknown_function",
    422,
    en=("Unknown function", "There is no function {function}."),
    zh=("未知功能", "没有功能“{function}”。"),
)
UNKNOWN_PERSON = problem(
    "unknown_person",
    422,
    en=("Unknown person", "There is no person {person_id}."),
    zh=("未知人员", "没有人员 {person_id}。"),
)
UNKNOWN_ROLE = problem(
    "unknown_role",
    422,
    en=("Unknown role", "There is no role {role_id}."),
    zh=("未知角色", "没有角色 {role_id}。"),
)
UNKNOWN_NODE = problem(
    "unknown_node",
    422,
    en=("Unknown node", "There is no active node {node_id}."),
    zh=("未知节点", "没有启用的节点 {node_id}。"),
)
BEYOND_OWN_FUNCTIONS = problem(
    "beyond_own_functions",
    403,
    en=("More than you have", "You lack {functions} yourself; who has them can grant them."),
    zh=("超出本人权限", "您本人没有 {functions}，须由拥有者授予。"),
)
LAST_ADMINISTRATOR = problem(
    "last_administrator",
    409,
    en=("Last administrator", "Nobody would be left with {permission}."),
    zh=("最后一位管理员", "这样将无人拥有 {permission}。"),
)
ROLE_HELD = problem(
    "role_held",
    409,
    en=("Role in use", "{holders} people hold this role."),
    zh=("角色使用中", "有 {holders} 人拥有该角色。"),
)
GRANTED_ALREADY = problem(
    "granted_already",
    409,
    en=("Granted already", "The person holds this role at this node already."),
    zh=("已授予", "该人员在此节点已拥有该角色。"),
)
NODE_IN_ITSELF = problem(
    "node_in_itself",
    422,
    en=("A node within itself", "A node cannot be moved to itself or below itself."),
    zh=("节点不能位于自身之下", "不能把节点移到自身或其下级。"),
)
NODE_TOO_DEEP = problem(
    "node_too_deep",
    422,
    en=("Too deep", "The tree has at most {depth_max} levels."),
    zh=("层级过深", "组织树最多 {depth_max} 层。"),
)
NODE_HAS_CHILDREN = problem(
    "node_has_children",
    409,
    en=("Not empty", "Deactivate the nodes below first."),
    zh=("存在下级", "请先停用其下级节点。"),
)
ROOT_STAYS = problem(
    "root_stays",
    422,
    en=("The organisation stays", "The organisation itself can neither move nor be deactivated."),
    zh=("组织不可变动", "组织本身不能移动或停用。"),
)
