"""Publishes a report of BRI to Tersalur: its rows, a message for every 500 of them, then the message that closes it.

    pip install -r requirements.txt
    KAFKA_BROKERS=kafka-1:9092 KAFKA_CA=ca.crt KAFKA_USER=bri KAFKA_PASSWORD=... \
        python3 publish_report.py --report-id BRI-2026-03-07 --region 18.72 --day 2026-03-07 report.csv

Done twice it does no harm: a report is known by its id, a message by its number. Ends with 1 when anything was not acknowledged: then do it again.
"""

import argparse
import csv
import json
import os
import sys

from confluent_kafka import Producer

TOPIC = os.environ.get("KAFKA_TOPIC", "tersalur.inbound.bri.v1")
ROWS_EACH = 500


def settings():
    """How the brokers are reached: encrypted and as a user, unless nothing is said of it."""
    chosen = {
        "bootstrap.servers": os.environ["KAFKA_BROKERS"],
        # On all replicas in sync, once, and in order.
        "enable.idempotence": True,
        "acks": "all",
        "compression.type": "gzip",
        # The partition that clients in Java choose for a key.
        "partitioner": "murmur2_random",
    }
    if "KAFKA_USER" in os.environ:
        chosen |= {
            "security.protocol": "SASL_SSL",
            "sasl.mechanism": "SCRAM-SHA-512",
            "sasl.username": os.environ["KAFKA_USER"],
            "sasl.password": os.environ["KAFKA_PASSWORD"],
        }
    if "KAFKA_CA" in os.environ:
        chosen["ssl.ca.location"] = os.environ["KAFKA_CA"]
    return chosen


def messages(rows, options):
    """The messages of a report, the closing last. All values are text: a NIK written as a number would lose digits."""
    about = {"reportId": options.report_id, "region": options.region}
    for sequence, start in enumerate(range(0, len(rows), ROWS_EACH)):
        some = rows[start : start + ROWS_EACH]
        yield {**about, "statementDate": options.day, "sequence": sequence, "rows": some}
    total = sum(int(row[options.amount]) for row in rows)
    yield {**about, "closed": True, "rowCount": len(rows), "amountTotal": total}


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("file", help="CSV with a header, and no total row")
    parser.add_argument("--report-id", required=True)
    parser.add_argument("--region", required=True)
    parser.add_argument("--day", required=True, help="statement date, such as 2026-03-07")
    parser.add_argument("--amount", default="NOMINAL SALUR", help="header of the amounts")
    parser.add_argument("--delimiter", default=";")
    options = parser.parse_args()
    with open(options.file, encoding="utf-8-sig", newline="") as source:
        rows = list(csv.DictReader(source, delimiter=options.delimiter))
    failures = []
    producer = Producer(settings())
    for message in messages(rows, options):
        producer.produce(
            TOPIC,
            key=options.region,
            value=json.dumps(message, ensure_ascii=False),
            on_delivery=lambda failure, _: failures.append(failure) if failure else None,
        )
        producer.poll(0)
    waiting = producer.flush(60)
    for failure in failures:
        print(failure, file=sys.stderr)
    return 1 if failures or waiting else 0


if __name__ == "__main__":
    sys.exit(main())
