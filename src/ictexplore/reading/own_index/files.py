"""Framework, values and goalposts together: what is wrong with any of them is told at once."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from ictexplore.model.own_index import Goalposts, Notice, OwnFramework, OwnTable
from ictexplore.reading.own_index.framework import draft_framework
from ictexplore.reading.own_index.goalposts import draft_goalposts
from ictexplore.reading.own_index.problems import Problems, gather
from ictexplore.reading.own_index.sheet import Sheet
from ictexplore.reading.own_index.values import draft_values


@dataclass(frozen=True, slots=True)
class OwnFiles:
    """What an own index is made of, and what in the files counts for nothing."""

    framework: OwnFramework
    values: OwnTable
    goalposts: Mapping[str, Goalposts] = field(default_factory=lambda: MappingProxyType({}))
    notices: tuple[Notice, ...] = ()


def read_files(framework: Sheet, values: Sheet, goalposts: Sheet | None = None) -> OwnFiles:
    """Return the records in the files.

    Where the framework is broken the units alone are checked beside it: what columns there
    should be isn't known.

    Raises
    ------
    ProblemsError
        With a sentence for each rule that is broken in any file.
    """
    of_tree, of_values = Problems(framework.file), Problems(values.file)
    of_posts = Problems(goalposts.file if goalposts else "")
    drafted, notices = draft_framework(framework, of_tree)
    tree = drafted or OwnFramework(())
    table, aside = draft_values(values, tree, of_values)
    posts, unused = (
        draft_goalposts(goalposts, tree, of_posts) if goalposts and drafted else ({}, ())
    )
    gather(of_tree, of_values, of_posts)
    return OwnFiles(tree, table, posts, (*notices, *aside, *unused))
