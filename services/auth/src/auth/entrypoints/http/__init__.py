"""The HTTP face of auth."""

from auth.entrypoints.http import grants, me, nodes, people, roles, sign_in

ROUTERS = (sign_in.router, me.router, people.router, roles.router, nodes.router, grants.router)
