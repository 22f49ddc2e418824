"""Runs reconcile.sql on the files of a month: run.py MONTH.json OUT_FOLDER. Prints peak memory in bytes."""
import json
import resource
import sys
from pathlib import Path

import duckdb

month = json.loads(Path(sys.argv[1]).read_text())
out = Path(sys.argv[2])
out.mkdir(parents=True, exist_ok=True)
files = month["files"]


def columns(path):
    with open(path, encoding="utf-8") as file:
        return "{" + ", ".join(f"'{name}': 'VARCHAR'" for name in file.readline().strip().split(",")) + "}"


def paths(list):
    return "[" + ", ".join(f"'{path}'" for path in list) + "]"


bound = {
    "rosterColumns": columns(files["roster"][0]),
    "briColumns": columns(files["bri"][0]["path"]),
    "posColumns": columns(files["pos"][0]["path"]),
    "roster": paths(files["roster"]),
    "amendments": paths(files["amendments"]),
    "exclusions": paths(files["exclusions"]),
    "bri": paths([files["bri"][-1]["path"]]),
    "pos": paths([files["pos"][-1]["path"]]),
    "ledger": f"'{out / 'ledger.csv'}'",
    "discrepancies": f"'{out / 'discrepancies.csv'}'",
}
query = (Path(__file__).parent / "reconcile.sql").read_text()
for name, value in bound.items():
    query = query.replace(f"${name}", value)  # longest names first: see the order above
duckdb.sql(query)
print(json.dumps({"peak": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024}))
