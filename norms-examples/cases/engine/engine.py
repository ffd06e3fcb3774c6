#!/usr/bin/env python3
"""A small engine for the cases: counts and windows, in plain Python 3.

    engine.py plan   FOLDER --from DATE --to DATE --out DIR [--known-on DATE]
    engine.py assess FOLDER --as-of DATE [--from DATE --to DATE] --out DIR [--known-on DATE]

It shares no line with the library and knows only the norms of NORMS, so that it shows two things: the contract can be
followed without reading Java, and the kit holds any engine that has the command line. Reasons and citations are left
empty, as the kit allows.
"""
import argparse
import csv
from datetime import date, timedelta
from pathlib import Path

from days import Days

ONE = timedelta(days=1)
HEADERS = {
    "编号": "id", "类别": "kind", "名称": "name", "上级": "parent", "支部类型": "type", "成立日期": "established",
    "撤销日期": "dissolved", "组织": "organization", "活动类型": "kinds", "日期": "date", "所属期": "for_period",
    "主讲人": "led_by", "环节": "part", "类型": "kind", "人员": "person", "职务": "role", "起": "from", "止": "until",
}
GENERAL, BRANCH, GROUP = "general-branch", "branch", "group"


class Norm:
    def __init__(self, code, owners, form, kind, table="activities", most="", grace=None, side=None):
        self.code, self.owners, self.form, self.kind = code, owners, form, kind
        self.table, self.most, self.grace, self.side = table, most, grace, side


YEAR_END, MEETINGS = (1, 31), (3, 31)
NORMS = [
    Norm("INS-2.1", [BRANCH], "quarter", "members-assembly"),
    Norm("INS-2.2", [BRANCH], "month", "themed-party-day"),
    Norm("INS-2.3", [BRANCH], "month", "branch-committee-meeting", side="committee"),
    Norm("INS-2.4", [GROUP], "month", "group-meeting", most="2"),
    Norm("INS-2.5", [GENERAL, BRANCH], "year", "party-lecture", side="lecture"),
    Norm("INS-3.1", [BRANCH], "year", "organizational-life-meeting", grace=MEETINGS),
    Norm("INS-4.1", [GENERAL, BRANCH], "year-end", "secretary-appraisal", grace=YEAR_END, side="appraisal"),
    Norm("MGT-1.1", [GENERAL, BRANCH], "year-start", "annual-plan", "documents"),
    Norm("MGT-1.2", [GENERAL, BRANCH], "year-end", "annual-summary", "documents", grace=YEAR_END),
    Norm("MGT-3.1", [GENERAL], "half-year", "finance-disclosure", "documents"),
    Norm("MGT-4.1", [GENERAL], "half-year", "mass-organization-conference"),
    Norm("ACT-2.1", [GENERAL], "july-first", "commendation"),
    Norm("ACT-2.2", [GENERAL, BRANCH], "holiday", "holiday-visit"),
    Norm("IMG-3.1", [BRANCH], "year", "member-roster", "documents"),
    Norm("IMG-3.2", [BRANCH], "year", "activist-roster", "documents"),
    Norm("ART-7.1", [BRANCH], "year-start", "admission-plan", "documents"),
    Norm("ART-9.1", [GENERAL], "year", "activist-training"),
    Norm("ART-11.1", [GENERAL], "month", "joint-administration-meeting"),
    Norm("ART-11.2", [GENERAL], "month", "general-branch-committee-meeting"),
    Norm("ART-13.1", [GENERAL], "year", "democratic-life-meeting", grace=MEETINGS),
    Norm("ART-17.1", [GENERAL], "graduation", "integrity-education"),
]
FIXED = {"year-start": ((1, 1), (3, 31)), "year-end": ((12, 1), (12, 31)), "july-first": ((6, 24), (7, 8)),
         "graduation": ((5, 1), (6, 30))}
HOLIDAYS = {"spring-festival": "春节", "national-day": "国庆节"}


def day(text):
    return date.fromisoformat(text) if text else None


def read(folder, table):
    """The rows of a table, or None where it was not supplied."""
    path = folder / f"{table}.csv"
    if not path.exists():
        return None
    with open(path, encoding="utf-8-sig", newline="") as file:
        rows = csv.DictReader(file)
        rows.fieldnames = [HEADERS.get(name, name) for name in rows.fieldnames]
        return [{key: (value or "") for key, value in row.items() if key} for row in rows]


class Window:
    def __init__(self, period, opens, close, deadline):
        self.period, self.opens, self.close, self.deadline = period, opens, close, deadline


def windows(norm, year, days):
    """The windows of a norm that close in a year."""
    def spans(months, name):
        for first in range(1, 13, months):
            after = date(year + (first + months > 12), (first + months - 1) % 12 + 1, 1)
            yield Window(f"{year}{name(first)}", date(year, first, 1), after - ONE, after - ONE)

    if norm.form == "month":
        found = list(spans(1, lambda first: f"-{first:02}"))
    elif norm.form == "quarter":
        found = list(spans(3, lambda first: f"-Q{first // 3 + 1}"))
    elif norm.form == "half-year":
        found = list(spans(6, lambda first: f"-H{first // 6 + 1}"))
    elif norm.form == "year":
        found = list(spans(12, lambda first: ""))
    elif norm.form == "holiday":
        found = []
        for code, name in HOLIDAYS.items():
            first, last = days.break_of(name, year)
            found.append(Window(f"{year}-{code}", first - 14 * ONE, last, last))
    else:
        (opens, close) = FIXED[norm.form]
        found = [Window(f"{year}-{norm.form}", date(year, *opens), date(year, *close), date(year, *close))]
    if norm.grace:
        for window in found:
            window.deadline = date(window.close.year + 1, *norm.grace)
    return found


def form_of(period):
    """The form of a period's name, as `for_period` has it."""
    rest = period[5:] if len(period) > 4 else ""
    if not rest:
        return "year"
    if rest.isdigit():
        return "month" if len(rest) == 2 else "semester"
    return {"Q": "quarter", "H": "half-year"}.get(rest[0], "holiday" if rest in HOLIDAYS else rest)


class College:
    def __init__(self, folder, days):
        self.days = days
        self.tables = {name: read(folder, name) for name in
                       ["organizations", "posts", "activities", "documents", "exemptions", "coverage", "semesters"]}
        self.organizations = {row["id"]: row for row in self.tables["organizations"]}
        self.coverage = {row["table"]: day(row["from"]) for row in self.tables["coverage"] or []}
        self.semesters = sorted((day(row["start"]), day(row["end"])) for row in self.tables["semesters"] or [])

    def life(self, organization):
        row = self.organizations[organization]
        return day(row["established"]), day(row.get("dissolved")) or date.max

    def holders(self, organization, when, suffix):
        return sorted(post["person"] for post in self.tables["posts"] or []
                      if post["organization"] == organization and post["role"].endswith(suffix)
                      and post["role"] != "deputy-" + suffix
                      and day(post["from"]) <= when < (day(post.get("until")) or date.max))

    def above(self, organization):
        parent = self.organizations[organization].get("parent")
        return [parent] + self.above(parent) if parent else []

    def owed(self, norm, organization, window):
        """True, or False where the period overlaps the life of the organization otherwise, or None."""
        begun, ended = self.life(organization)
        first, after = max(begun, window.opens), min(ended, window.close + ONE)
        if first >= after:
            return None
        whole = (window.close - window.opens).days + 1
        owed = begun <= window.close < ended and 2 * (after - first).days >= whole
        if owed and norm.side == "committee":
            owed = bool(self.holders(organization, first, "commissioner"))
        return owed

    def due(self, window):
        last = self.days.last_working(window.close)
        if last < window.opens:
            return window.close
        if self.semesters and self.semesters[0][0] <= last <= self.semesters[-1][1]:
            if not any(start <= last <= end for start, end in self.semesters):
                before = self.days.last_working(max(end for _, end in self.semesters if end < last))
                if before >= window.opens:
                    return before
        return last

    def counts_for(self, norm, organization, row):
        when = day(row["date"])
        if norm.table == "documents":
            return row["kind"] == norm.kind and row["organization"] == organization
        if norm.kind not in row["kinds"].split(";"):
            return False
        held = row["organization"].split(";")
        leaders = set(filter(None, row.get("led_by", "").split(";")))
        secretary = bool(leaders & set(self.holders(organization, when, "secretary")))
        if norm.side == "lecture":
            return secretary and any(organization in [one] + self.above(one) for one in held)
        if norm.side == "appraisal":
            return organization in held and (secretary or not leaders) or (
                secretary and any(one in held for one in self.above(organization)))
        return organization in held

    def records(self, norm, organization, window, as_of, around):
        """The records that count for a window: their days and their text forms."""
        found = []
        for number, row in enumerate(self.tables[norm.table] or [], 1):
            when = day(row["date"])
            if when > as_of or not self.counts_for(norm, organization, row):
                continue
            named = row.get("for_period", "")
            if named and form_of(named) == norm.form:
                counts = named == window.period
            else:
                inside = [one for one in around if one.opens <= when <= one.close]
                inside = inside or [one for one in around if one.close < when <= one.deadline]
                counts = any(one.period == window.period for one in inside)
            if counts:
                text = f"{norm.kind}/{when}" if norm.table == "documents" else row.get("id") or f"activities.{number}"
                found.append((when, text))
        return found

    def exempt(self, norm, organization, window):
        return any(row["norm"] == norm.code and row["subject"] == organization
                   and day(row["from"]) <= window.opens and window.close < day(row["until"])
                   for row in self.tables["exemptions"] or [])

    def rows(self, from_day, to_day, as_of=None, by_deadline=False):
        for norm in NORMS:
            around = [one for year in range(from_day.year - 2, to_day.year + 3)
                      for one in windows(norm, year, self.days)]
            for organization, row in self.organizations.items():
                if row["kind"] not in norm.owners:
                    continue
                for window in around:
                    owed = self.owed(norm, organization, window)
                    due = self.due(window)
                    listed = from_day <= due <= to_day or by_deadline and from_day <= window.deadline <= to_day
                    if owed is not None and listed and (owed or as_of):
                        yield self.row(norm, organization, window, due, owed, as_of, around)

    def row(self, norm, organization, window, due, owed, as_of, around):
        seat = norm.side in ("lecture", "appraisal")
        holders = self.holders(organization, min(window.close, as_of or window.close), "secretary") if seat else []
        sure = all(map(self.days.is_confirmed, (window.opens, due, window.close)))
        result = {
            "id": f"{norm.code}@{organization}/{window.period}", "norm": norm.code, "organization": organization,
            "person": holders[0] if holders else "", "period": window.period, "opens": window.opens, "due": due,
            "deadline": window.deadline, "at_least": 1, "at_most": norm.most,
            "unit": "documents" if norm.table == "documents" else "times",
            "certainty": "confirmed" if sure else "provisional",
        }
        if as_of:
            records = self.records(norm, organization, window, as_of, around)
            result["verdict"] = self.verdict(norm, organization, window, due, owed, as_of, records)
            result["done"] = "" if result["verdict"] == "no-data" else len(records)
            result["records"] = ";".join(sorted(text for _, text in records))
        return result

    def verdict(self, norm, organization, window, due, owed, as_of, records):
        if not owed:
            return "not-applicable"
        if self.exempt(norm, organization, window):
            return "exempt"
        if as_of < window.opens:
            return "upcoming"
        if self.tables[norm.table] is None:
            return "no-data"
        if any(when <= window.deadline for when, _ in records):
            return "met"
        if records:
            return "made-up"
        if as_of <= due:
            return "open"
        if as_of <= window.deadline:
            return "closing"
        return "no-data" if self.coverage.get(norm.table, date.min) > window.opens else "missed"


COLUMNS = {
    "schedule.csv": "id,norm,organization,person,period,opens,due,deadline,at_least,at_most,unit,certainty,citations",
    "findings.csv": "id,norm,organization,person,period,verdict,done,at_least,at_most,unit,due,deadline,certainty,"
                    "records,citations,reason_zh,reason_en",
}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("command", choices=["plan", "assess"])
    parser.add_argument("folder", type=Path)
    for option in ("--from", "--to", "--as-of", "--known-on"):
        parser.add_argument(option, type=date.fromisoformat, dest=option.strip("-").replace("-", "_") + "_day")
    parser.add_argument("--out", type=Path, default=Path("norms-out"))
    given = parser.parse_args()
    days = Days.read(given.known_on_day or date.max, read(given.folder, "workdays") or [])
    college = College(given.folder, days)
    if given.command == "plan":
        name, rows = "schedule.csv", college.rows(given.from_day, given.to_day)
    else:
        as_of = given.as_of_day
        whole = given.from_day is None
        name, rows = "findings.csv", college.rows(
            given.from_day or date(as_of.year, 1, 1), given.to_day or date(as_of.year, 12, 31), as_of, whole)
    given.out.mkdir(parents=True, exist_ok=True)
    with open(given.out / name, "w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, COLUMNS[name].split(","), restval="", extrasaction="ignore", lineterminator="\n")
        writer.writeheader()
        writer.writerows(sorted(rows, key=lambda row: (row["due"], row["id"])))


if __name__ == "__main__":
    main()
