"""`make sbom` lists everything that is in the production image, as CycloneDX."""

import json
import subprocess
import sys
from pathlib import Path

from tests.dependencies.lock import ROOT, one_spelling, versions


def test_the_list_holds_every_package_of_the_lock(tmp_path: Path) -> None:
    made = tmp_path / "made.cdx.json"
    recipe = subprocess.run(
        ["make", "--dry-run", "sbom", f"SBOM={made}"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
        timeout=30,
    ).stdout.replace("\\\n", " ")
    command = next(line for line in recipe.splitlines() if "cyclonedx" in line)
    program, arguments = command.split()[0], command.split()[1:]
    assert Path(program).name == "python"
    subprocess.run(
        [sys.executable, *arguments, "--no-validate"],
        cwd=ROOT,
        check=True,
        capture_output=True,
        timeout=60,
    )
    bom = json.loads(made.read_text(encoding="utf-8"))
    assert (bom["bomFormat"], bom["metadata"]["component"]["name"]) == ("CycloneDX", "buurtbot")
    found = {(one_spelling(one["name"]), one["version"]) for one in bom["components"]}
    assert found == versions("requirements.lock")
    assert all(one["purl"].startswith("pkg:pypi/") for one in bom["components"])
