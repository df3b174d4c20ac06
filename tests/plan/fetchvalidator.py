#!/usr/bin/env python3
"""Brings what package-lock.json names into FOLDER/node_modules, byte for byte what it says, and nothing of it is run.

npm itself would bring hundreds of packages onto the machine for five. The registry is the one that npm_config_registry or ~/.npmrc names;
packaging/dev asks npm, where there is one. Ends with 77 when none is named or it can't be reached.
"""
import base64
import fcntl
import hashlib
import http.client
import io
import json
import os
import pathlib
import shutil
import sys
import tarfile
import tempfile
import urllib.request


def registry():
    said = os.environ.get("npm_config_registry") or os.environ.get("NPM_CONFIG_REGISTRY")
    settings = pathlib.Path.home() / ".npmrc"
    if not said and settings.exists():
        for line in settings.read_text().splitlines():
            name, _, value = line.partition("=")
            if name.strip() == "registry":
                said = value.strip()
    if not said:
        print("No npm registry is named: set npm_config_registry to its address.")
        sys.exit(77)
    return said.rstrip("/")


def package(name, version, integrity):
    address = f"{registry()}/{name}/-/{name.rpartition('/')[2]}-{version}.tgz"
    try:
        with urllib.request.urlopen(address, timeout=20) as answer:
            bytes = answer.read()
    except (OSError, http.client.HTTPException) as problem:
        print(f"{name} {version} can't be had from the npm registry: {problem}")
        sys.exit(77)
    kind, _, digest = integrity.partition("-")
    if kind != "sha512" or base64.b64encode(hashlib.sha512(bytes).digest()).decode() != digest:
        sys.exit(f"{name} {version} is not what package-lock.json says")
    return bytes


def unpack(bytes, folder):
    with tarfile.open(fileobj=io.BytesIO(bytes)) as archive:
        for member in archive:
            # All stands in one folder, whatever it is called.
            member.name = member.name.partition("/")[2]
            if member.name:
                archive.extract(member, folder, filter="data")


def main(lock, folder):
    folder.parent.mkdir(parents=True, exist_ok=True)
    # Tests that run at once wait for the first to bring it.
    with open(folder.with_suffix(".lock"), "w") as only:
        fcntl.flock(only, fcntl.LOCK_EX)
        bring(pathlib.Path(lock).read_bytes(), folder)


def bring(wanted, folder):
    stamp = folder / "package-lock.json"
    if stamp.exists() and stamp.read_bytes() == wanted:
        return
    new = pathlib.Path(tempfile.mkdtemp(prefix=folder.name, dir=folder.parent))
    try:
        for path, each in json.loads(wanted)["packages"].items():
            if path and not each.get("inBundle"):
                unpack(package(path.removeprefix("node_modules/"), each["version"], each["integrity"]), new / path)
        (new / "package-lock.json").write_bytes(wanted)
        shutil.rmtree(folder, ignore_errors=True)
        new.rename(folder)
    finally:
        shutil.rmtree(new, ignore_errors=True)


main(sys.argv[1], pathlib.Path(sys.argv[2]))
