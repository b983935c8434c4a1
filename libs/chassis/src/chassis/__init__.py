"""What every service has at its edge. The one public door of chassis.

Errors: `Problem` is every "no" over HTTP; `DatabaseAway` is the Problem of a lost database (503).
"""

from chassis.access.caller import Caller
from chassis.access.key_set import KeySource
from chassis.access.replica import write_nodes, write_people
from chassis.access.sign_in import SignedIn
from chassis.background import Background
from chassis.commands.command import Command, IssuedCommand
from chassis.edge.parts import ChangesSince
from chassis.feed.http_feed import HttpFeed
from chassis.feed.neighbours import Neighbours
from chassis.lists.answer_list import answer_list
from chassis.lists.describe_list import describe_list
from chassis.lists.listing import Column, Listing
from chassis.live.hub import Change, Hub
from chassis.problems.known import INVALID_INPUT, NOT_FOUND, PERMISSION_MISSING, STALE_VERSION
from chassis.problems.problem import Language, Problem, ProblemType, problem
from chassis.respond import respond, to_json
from chassis.run import run
from chassis.schema import MIGRATION_SQL
from chassis.service import create_service
from chassis.settings import Settings
from chassis.storage.database import Database, on_commit
from chassis.storage.lost_server import DatabaseAway
from chassis.storage.rehearsal import rehearsal
from chassis.values import DateText
from chassis.worker import Worker

__all__ = [
    "INVALID_INPUT",
    "MIGRATION_SQL",
    "NOT_FOUND",
    "PERMISSION_MISSING",
    "STALE_VERSION",
    "Background",
    "Caller",
    "Change",
    "ChangesSince",
    "Column",
    "Command",
    "Database",
    "DatabaseAway",
    "DateText",
    "HttpFeed",
    "Hub",
    "IssuedCommand",
    "KeySource",
    "Language",
    "Listing",
    "Neighbours",
    "Problem",
    "ProblemType",
    "Settings",
    "SignedIn",
    "Worker",
    "answer_list",
    "create_service",
    "describe_list",
    "on_commit",
    "problem",
    "rehearsal",
    "respond",
    "run",
    "to_json",
    "write_nodes",
    "write_people",
]
