"""The images are named in one place, with a version, and pinned there by one command."""

import os
import re
import subprocess
from pathlib import Path
from typing import Any

import pytest

from config.environment.settings import environment
from tests.docker.test_compose import DOCKER, ROOT, services

STAGE = re.compile(r"^FROM (\S+) AS (\w+)$", re.MULTILINE)
DOCKERFILE = DOCKER / "Dockerfile"
# Says which image it was asked about, and gives each a digest of its own.
FAKE_DOCKER = r"""#!/bin/sh
echo "$*" >> "$0.asked"
for image; do :; done
[ "$image" = "$UNKNOWN" ] && { echo "not found" >&2; exit 1; }
[ "$image" = "$STRANGE" ] && { echo "404 page"; exit 0; }
echo "sha256:$(printf %s "$image $TODAY" | sha256sum | cut -d ' ' -f 1)"
"""


def stages() -> dict[str, str]:
    """Each stage of the Dockerfile, and what it is built on."""
    text = DOCKERFILE.read_text(encoding="utf-8")
    found = {stage: image for image, stage in STAGE.findall(text)}
    assert len(found) == len(re.findall(r"^FROM ", text, re.MULTILINE))
    return found


def test_every_image_is_named_at_the_top_and_nowhere_else() -> None:
    images = [image for image in stages().values() if image not in stages()]
    assert len(images) == 3
    for image in images:
        assert re.fullmatch(r"[\w./-]+:\d+\.\d+[\w.-]*(@sha256:[0-9a-f]{64})?", image), image
    name = "|".join(image.partition(":")[0] for image in images)
    others = [*ROOT.glob("*.md"), *(path for path in DOCKER.iterdir() if path.is_file())]
    for path in {*others} - {DOCKERFILE, ROOT / "CHANGELOG.md"}:
        assert not re.search(rf"\b({name}):\d", path.read_text(encoding="utf-8")), path


@pytest.mark.parametrize("service", services())
def test_a_service_is_a_stage_of_that_file(service: dict[str, Any]) -> None:
    assert service["build"]["dockerfile"] == "docker/Dockerfile"
    assert service["build"]["target"] in stages()
    assert service["image"].startswith("buurtbot")


def pin(tmp_path: Path, file: Path, **told: str) -> subprocess.CompletedProcess[str]:
    """Run docker/pin-images where docker is not the real one."""
    docker = tmp_path / "bin" / "docker"
    docker.parent.mkdir(exist_ok=True)
    docker.write_text(FAKE_DOCKER, encoding="ascii")
    docker.chmod(0o755)
    path = f"{docker.parent}{os.pathsep}{environment()['PATH']}"
    said = {"TODAY": "", "UNKNOWN": "", "STRANGE": ""} | told
    return subprocess.run(
        [DOCKER / "pin-images", file],
        env={"PATH": path, **said},
        capture_output=True,
        text=True,
        timeout=30,
        check=False,
    )


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A Dockerfile of our own, none of whose images is pinned."""
    copy = tmp_path / "Dockerfile"
    text = DOCKERFILE.read_text(encoding="utf-8")
    copy.write_text(re.sub(r"@sha256:[0-9a-f]{64}", "", text), encoding="utf-8")
    return copy


def pins(file: Path) -> list[tuple[str, str]]:
    """Each image with its digest."""
    found = re.findall(r"^FROM (\S+:\S+)@(\S+) AS", file.read_text(encoding="utf-8"), re.MULTILINE)
    return [(image, digest) for image, digest in found]


def test_pinning_writes_a_digest_behind_each_tag_and_nothing_else(
    tmp_path: Path, file: Path
) -> None:
    before = file.read_text(encoding="utf-8")
    done = pin(tmp_path, file)
    assert done.returncode == 0, done.stderr
    assert len({digest for _, digest in pins(file)}) == 3
    assert all(f"{image}@{digest}" in done.stdout for image, digest in pins(file))
    after = file.read_text(encoding="utf-8")
    assert re.sub(r"@sha256:[0-9a-f]{64}", "", after) == before
    asked = (tmp_path / "bin" / "docker.asked").read_text(encoding="ascii").splitlines()
    assert asked[0].startswith("buildx imagetools inspect --format {{.Manifest.Digest}} python:")


def test_pinning_again_renews(tmp_path: Path, file: Path) -> None:
    pin(tmp_path, file, TODAY="monday")
    monday = pins(file)
    pin(tmp_path, file, TODAY="monday")
    assert pins(file) == monday
    pin(tmp_path, file, TODAY="tuesday")
    assert [image for image, _ in pins(file)] == [image for image, _ in monday]
    assert not set(pins(file)) & set(monday)


@pytest.mark.parametrize("trouble", ["UNKNOWN", "STRANGE"])
def test_an_image_that_cannot_be_had_changes_nothing(
    tmp_path: Path, file: Path, trouble: str
) -> None:
    before = file.read_text(encoding="utf-8")
    done = pin(tmp_path, file, **{trouble: stages()["caddy"].partition("@")[0]})
    assert done.returncode == 1
    assert done.stderr
    assert file.read_text(encoding="utf-8") == before
