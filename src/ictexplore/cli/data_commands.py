"""The commands that bring data in and take it out again."""

from __future__ import annotations

from typing import Annotated

import typer

from ictexplore.cli.options import AsJson, Edition, Language
from ictexplore.i18n import LANGUAGES

File = Annotated[str, typer.Argument(metavar="FILE")]
Framework = Annotated[str, typer.Option("--framework", metavar="CODE|auto|new")]
SourceName = Annotated[str | None, typer.Option("--source", metavar="TEXT")]
SourceUrl = Annotated[str | None, typer.Option("--source-url", metavar="URL")]
Published = Annotated[str | None, typer.Option("--published", metavar="YYYY-MM-DD")]
DryRun = Annotated[bool, typer.Option("--dry-run")]
Accept = Annotated[bool, typer.Option("--accept")]
Replace = Annotated[bool, typer.Option("--replace")]
Code = Annotated[str, typer.Argument(metavar="CODE")]
Version = Annotated[int | None, typer.Option("--version", metavar="N", min=1)]


def import_(  # noqa: PLR0913 -- each argument is an option of the command
    file: File,
    edition: Edition = None,
    framework: Framework = "auto",
    source: SourceName = None,
    *,
    source_url: SourceUrl = None,
    published: Published = None,
    dry_run: DryRun = False,
    accept: Accept = False,
    replace: Replace = False,
    language: Language = LANGUAGES[0],
    as_json: AsJson = False,
) -> None:
    """Examine an official table and take it over for good."""
    from ictexplore.cli.import_table import ImportOptions, print_import  # noqa: PLC0415

    options = ImportOptions(
        edition=edition,
        framework=framework,
        source=source,
        source_url=source_url,
        published=published,
        is_dry_run=dry_run,
        is_accepted=accept,
        may_replace=replace,
    )
    print_import(file, options, language=language, as_json=as_json)


def imports(language: Language = LANGUAGES[0], as_json: AsJson = False) -> None:  # noqa: FBT002
    """Print what was imported."""
    from ictexplore.cli.imports import print_imports  # noqa: PLC0415

    print_imports(language=language, as_json=as_json)


def forget(
    code: Code,
    version: Version = None,
    language: Language = LANGUAGES[0],
    as_json: AsJson = False,  # noqa: FBT002
) -> None:
    """Remove what was imported."""
    from ictexplore.cli.imports import print_forgotten  # noqa: PLC0415

    print_forgotten(code, version, language=language, as_json=as_json)
