#!/usr/bin/python3
"""Stands for the entrypoint of the image of MongoDB: makes the administrator at the first start, then serves whoever knows a user."""

import os
import stat
import subprocess
import sys

import pymongo
from pymongo.errors import ConnectionFailure

DATA = "/data/db"
SERVER = [sys.executable, "-c", "from secantus.cli import main; main()", "--storage-path", f"{DATA}/store"]

words = sys.argv[1:]
if not words or words[0] != "mongod":
    os.execvp(words[0], words)
if os.getuid() != 999:
    sys.exit("the stand-in is to run as mongodb (999)")
# mongod takes no key that others may read.
key = words[words.index("--keyFile") + 1]
if stat.S_IMODE(os.stat(key).st_mode) & 0o077 or len(open(key).read().strip()) < 6:
    sys.exit(f"{key} is no key file, or others may read it")

if not os.path.exists(f"{DATA}/store"):
    with open(os.environ["MONGO_INITDB_ROOT_PASSWORD_FILE"]) as file:
        password = file.read().strip()
    server = subprocess.Popen([*SERVER, "--host", "127.0.0.1", "--port", "27017"])
    client = pymongo.MongoClient("mongodb://127.0.0.1:27017/?directConnection=true", serverSelectionTimeoutMS=1000)
    while True:
        try:
            client.admin.command("createUser", os.environ["MONGO_INITDB_ROOT_USERNAME"], pwd=password, roles=["root"])
            break
        except ConnectionFailure:
            if server.poll() is not None:
                sys.exit("the database ended before it was ready")
    client.close()
    server.terminate()
    server.wait()
os.execv(SERVER[0], [*SERVER, "--host", "0.0.0.0", "--port", "27017", "--auth", "--cache-size", "512M"])
