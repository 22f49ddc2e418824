"""Runs reconcile.sql on the files of a month: run.py MONTH.json FOLDER. Writes ledger.csv and discrepancies.csv there and prints the peak memory in bytes."""

import json
import re
import resource
import sys
from pathlib import Path

import duckdb


def columns_of(path):
    """The columns of a CSV as texts: values that are no plain numbers are told apart in the query."""
    with open(path, encoding="utf-8") as file:
        names = file.readline().strip().split(",")
    return "{" + ", ".join(f"'{name}': 'VARCHAR'" for name in names) + "}"


def list_of(paths):
    return "[" + ", ".join(f"'{path}'" for path in paths) + "]"


def main(month_path, folder):
    files = json.loads(Path(month_path).read_text(encoding="utf-8"))["files"]
    out = Path(folder)
    out.mkdir(parents=True, exist_ok=True)
    # Reports are cumulative: the newest one says everything, and a database is spared the restatements.
    newest = {channel: files[channel][-1]["path"] for channel in ("bri", "pos")}
    words = {
        "roster": list_of(files["roster"]),
        "amendments": list_of(files["amendments"]),
        "exclusions": list_of(files["exclusions"]),
        "bri": list_of([newest["bri"]]),
        "pos": list_of([newest["pos"]]),
        "rosterColumns": columns_of(files["roster"][0]),
        "briColumns": columns_of(newest["bri"]),
        "posColumns": columns_of(newest["pos"]),
        "ledger": f"'{out / 'ledger.csv'}'",
        "discrepancies": f"'{out / 'discrepancies.csv'}'",
    }
    query = (Path(__file__).parent / "reconcile.sql").read_text(encoding="utf-8")
    duckdb.sql(re.sub(r"\$(\w+)", lambda word: words[word.group(1)], query))
    print(json.dumps({"peak": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024}))


main(*sys.argv[1:])
