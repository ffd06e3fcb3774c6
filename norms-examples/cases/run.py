#!/usr/bin/env python3
"""Holds an engine against the cases.

    run.py [--only FILE] [--topic TOPIC] [--holidays FORM] -- ENGINE…

ENGINE… is the command that starts the engine; the arguments of the case, the folder and --out are added. --holidays is
how the engine is told which holiday notices to know, with {} for the day, as in --holidays=--known-on={}; leave it out for
an engine that knows just the notices up to 2026. --only takes the names of cases, one a line. Exit status 0 if every
case passes, 1 if one fails.
"""
import argparse
import csv
import os
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

HERE = Path(__file__).resolve().parent
RESULTS = {"plan": ["schedule.csv"], "assess": ["findings.csv"], "admissions": ["cases.csv", "admissions.csv"]}


def settings(path, skipped):
    lines = path.read_text(encoding="utf-8").splitlines()[skipped:]
    return dict(line.split(": ", 1) for line in lines if ": " in line)


def table(path):
    with open(path, encoding="utf-8", newline="") as file:
        rows = csv.DictReader(file)
        return rows.fieldnames, list(rows)


def run(name, engine, holidays):
    """Returns what is wrong with a case, or nothing."""
    folder = HERE / name
    case = {**settings(HERE / "defaults.txt", 1), **settings(folder / "case.txt", 1)}
    command, *options = case["command"].split()
    with tempfile.TemporaryDirectory() as out:
        line = [*engine, command, str(folder / "college"), *options, "--out", out]
        if holidays:
            line.append(holidays.replace("{}", case["holidays"]))
        done = subprocess.run(line, capture_output=True, text=True, encoding="utf-8", errors="replace")
        if done.returncode != 0:
            return f"exit status {done.returncode}: {done.stderr.strip()[-300:]}"
        expected_file = next(file for file in RESULTS[command] if (folder / "expected" / file).exists())
        if not (Path(out) / expected_file).exists():
            return f"{expected_file} was not written"
        columns, expected = table(folder / "expected" / expected_file)
        _, actual = table(Path(out) / expected_file)
    norms = set(filter(None, case.get("norms", "").split(";")))
    wanted = [[row[column] for column in columns] for row in expected]
    got = [[row.get(column) for column in columns] for row in actual if not norms or row.get("norm") in norms]
    for number, (one, other) in enumerate(zip(wanted, got), 2):
        if one != other:
            return f"line {number}\n    wanted {','.join(one)}\n    was    {','.join(map(str, other))}"
    if len(wanted) != len(got):
        return f"{len(wanted)} rows wanted, {len(got)} given"
    return None


def names(only, topic):
    found = sorted((path.parent.name for path in HERE.glob("*/case.txt")), key=lambda name: int(name.split("-")[0]))
    if only:
        listed = [line.strip() for line in only.read_text(encoding="utf-8").splitlines()]
        found = [name for name in found if name in listed]
    if topic:
        _, rows = table(HERE / "index.csv")
        listed = [row["case"] for row in rows if topic in row["topics"].split(";")]
        found = [name for name in found if name in listed]
    return found


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--only", type=Path)
    parser.add_argument("--topic")
    parser.add_argument("--holidays", metavar="FORM")
    parser.add_argument("--passing", type=Path, help="write the names of the cases that pass to this file")
    parser.add_argument("engine", nargs="+")
    given = parser.parse_args()
    chosen = names(given.only, given.topic)
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        results = list(pool.map(lambda name: run(name, given.engine, given.holidays), chosen))
    failed = [(name, wrong) for name, wrong in zip(chosen, results) if wrong]
    if given.passing:
        passed = [name for name, wrong in zip(chosen, results) if not wrong]
        given.passing.write_text("\n".join(passed) + "\n", encoding="utf-8")
    for name, wrong in failed:
        print(f"FAILED {name}: {wrong}")
    print(f"{len(chosen) - len(failed)} of {len(chosen)} cases pass")
    return 1 if failed or not chosen else 0


if __name__ == "__main__":
    sys.exit(main())
