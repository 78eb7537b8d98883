"""The Dockerfile and the compose files name only what exists, and give away no rights."""

import re
import subprocess
import sys
import zipfile
from pathlib import Path
from typing import Any

import pytest
import yaml

ROOT = Path(__file__).resolve().parents[2]
DOCKER = ROOT / "docker"
DOCKERFILE = (DOCKER / "Dockerfile").read_text(encoding="utf-8").replace("\\\n", " ")
MADE_BY_THE_OPERATOR = ("./secrets/", "${BUURTBOT_NETWORK")


def compose(name: str) -> dict[str, Any]:
    """Read one compose file."""
    return yaml.safe_load((DOCKER / name).read_text(encoding="utf-8"))


def services() -> list[Any]:
    """Every service of both files, with its name for the report."""
    return [
        pytest.param(service, id=f"{file}:{name}")
        for file in ("compose.yaml", "compose.demo.yaml")
        for name, service in compose(file)["services"].items()
    ]


def instructions(word: str) -> list[str]:
    """What follows this word in the Dockerfile."""
    return re.findall(rf"^{word}\s+(.*)$", DOCKERFILE, re.MULTILINE)


def test_everything_that_is_copied_exists_and_is_let_through() -> None:
    let_through = (ROOT / ".dockerignore").read_text(encoding="utf-8").splitlines()
    for line in instructions("COPY"):
        if line.startswith("--from="):
            continue
        for name in line.split()[:-1]:
            assert (ROOT / name).exists(), name
            assert f"!{name}" in let_through


def test_the_whole_code_is_copied() -> None:
    copied = {name for line in instructions("COPY") for name in line.split()[:-1]}
    packages = {path.parent.name for path in ROOT.glob("*/__init__.py")} - {"tests"}
    assert packages <= copied


def test_the_image_runs_as_nobody_and_hears_the_signal_to_stop() -> None:
    assert instructions("USER") == ["10001:10001"]
    assert instructions("STOPSIGNAL") == ["SIGTERM"]
    assert instructions("ENTRYPOINT") == ['["python", "-m", "buurtbot"]']
    assert "--require-hashes" in DOCKERFILE


def test_the_package_holds_every_file_that_the_code_reads(tmp_path: Path) -> None:
    build = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(tmp_path)]
    subprocess.run(build, cwd=ROOT, check=True, capture_output=True, timeout=60)
    with zipfile.ZipFile(next(tmp_path.glob("*.whl"))) as wheel:
        packed = set(wheel.namelist())
    for package in ("buurtbot", "handlers", "geo", "config"):
        for path in (ROOT / package).rglob("*"):
            if path.is_file() and path.suffix != ".pyc":
                assert path.relative_to(ROOT).as_posix() in packed


def commands_used() -> list[str]:
    """Each subcommand of buurtbot that an image or a service starts."""
    used = re.findall(r'"-m", "buurtbot", "([\w-]+)"', DOCKERFILE)
    used += re.findall(r'^CMD \["([\w-]+)"\]', DOCKERFILE, re.MULTILINE)
    for file, own in (("compose.yaml", "bot"), ("compose.demo.yaml", "demo")):
        service = compose(file)["services"][own]
        test = service["healthcheck"]["test"]
        used += [service["command"][0], test[test.index("buurtbot") + 1]]
    return sorted(set(used))


@pytest.mark.parametrize("command", commands_used())
def test_every_command_that_is_used_exists(command: str) -> None:
    asked = [sys.executable, "-m", "buurtbot", command, "--help"]
    said = subprocess.run(asked, cwd=ROOT, capture_output=True, text=True, timeout=60, check=False)
    assert said.returncode == 0, said.stderr
    for option in options_of(command):
        assert option in said.stdout


def options_of(command: str) -> list[str]:
    """Return the options that the services give to this command."""
    bot = compose("compose.yaml")["services"]["bot"]
    used = (bot["command"], bot["healthcheck"]["test"][4:])
    mine = [words[1:] for words in used if words[0] == command]
    return [word for words in mine for word in words if word.startswith("--")]


@pytest.mark.parametrize("service", services())
def test_a_service_has_no_more_rights_than_it_needs(service: dict[str, Any]) -> None:
    assert service["cap_drop"] == ["ALL"]
    assert service.get("cap_add", []) in ([], ["NET_BIND_SERVICE"])
    assert service["security_opt"] == ["no-new-privileges:true"]
    assert service["read_only"] is True
    assert "privileged" not in service
    assert re.fullmatch(
        r"[1-9]\d+:[1-9]\d+",
        str(service["user"])
        .replace("${BUURTBOT_UID:-", "")
        .replace("${BUURTBOT_GID:-", "")
        .replace("}", ""),
    )


@pytest.mark.parametrize("service", services())
def test_a_service_has_limits_and_time_to_stop(service: dict[str, Any]) -> None:
    assert service["mem_limit"]
    assert service["cpus"]
    assert service["pids_limit"]
    assert int(service["stop_grace_period"].rstrip("s")) >= 15


@pytest.mark.parametrize("service", services())
def test_everything_that_is_mounted_exists(service: dict[str, Any]) -> None:
    for volume in service.get("volumes", []):
        source = volume.split(":/")[0]
        if source.startswith(".") and not source.startswith(MADE_BY_THE_OPERATOR):
            assert (DOCKER / source).exists(), source
            assert volume.endswith(":ro")


def test_redis_cannot_be_reached_from_outside() -> None:
    whole = compose("compose.yaml")
    redis = whole["services"]["redis"]
    assert redis["networks"] == ["inside"]
    assert whole["networks"]["inside"] == {"internal": True}
    assert "ports" not in redis


def test_the_bot_waits_for_redis_and_the_web_waits_for_the_bot() -> None:
    whole = compose("compose.yaml")["services"]
    assert whole["bot"]["depends_on"] == {"redis": {"condition": "service_healthy"}}
    assert whole["web"]["depends_on"] == {"bot": {"condition": "service_started"}}


def test_the_demo_is_for_this_machine_only() -> None:
    demo = compose("compose.demo.yaml")["services"]["demo"]
    assert all(port.startswith("127.0.0.1:") for port in demo["ports"])


def test_the_web_server_calls_the_port_the_bot_listens_on() -> None:
    port = compose("compose.yaml")["services"]["bot"]["environment"]["BUURTBOT_LISTEN_PORT"]
    caddyfile = (DOCKER / "Caddyfile").read_text(encoding="utf-8")
    assert f"reverse_proxy bot:{port} " in caddyfile
    assert caddyfile.count("{") == caddyfile.count("}")
    assert f"EXPOSE {port}" in DOCKERFILE
