"""What codes of auth are called in files, which people read: English, Chinese."""

from collections.abc import Mapping

from auth.domain.role_templates import ROLE_TEMPLATES

Word = tuple[str, str]
NODE_WORDS: Mapping[str, Word] = {
    "organisation": ("organisation", "组织"),
    "department": ("department", "部门"),
    "warehouse": ("warehouse", "仓库"),
    "factory": ("factory", "工厂"),
}
TEMPLATE_WORDS: Mapping[str, Word] = {template.code: (template.en, template.zh) for template in ROLE_TEMPLATES}
