"""The HTTP face of auth."""

from auth.entrypoints.http import demo_sign_ins, grants, me, nodes, organisation, people, roles, sign_in

ROUTERS = (
    sign_in.router,
    demo_sign_ins.router,
    me.router,
    organisation.router,
    people.router,
    roles.router,
    nodes.router,
    grants.router,
)
