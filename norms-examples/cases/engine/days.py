"""Working days of mainland China, from the notices that lie beside the kit."""
from datetime import date, timedelta
from pathlib import Path

ONE = timedelta(days=1)
HERE = Path(__file__).resolve().parent.parent
FOLDERS = [HERE / "holidays", HERE.parent.parent / "norms-calendar/src/main/resources/dev/norms/calendar/workday"]
CODES = {"new-year": "元旦", "spring-festival": "春节", "qingming": "清明节", "labor-day": "劳动节", "dragon-boat": "端午节",
         "mid-autumn": "中秋节", "national-day": "国庆节"}


def lines(path):
    return [line.split() for line in path.read_text(encoding="utf-8").splitlines() if line and not line.startswith("#")]


class Days:
    def __init__(self, folder, known_on, given):
        self.law, self.festivals, self.rows, self.own, self.known = [], {}, {}, {}, set()
        for words in lines(folder / "law.txt"):
            if words[0] == "law":
                self.law.append((words[2], words[3], {}))
            else:
                self.law[-1][2][words[0]] = (int(words[1]), int(words[2]))
        for words in lines(folder / "festivals.txt"):
            if words[0].isdigit():
                self.festivals[int(words[0])] = [date.fromisoformat(f"{words[0]}-{day}") for day in words[1:]]
        years = sorted(folder.glob("[0-9][0-9][0-9][0-9].txt"))
        for path in years:
            self.read_notice(path, known_on)
        for row in given:
            when = date.fromisoformat(row["date"])
            if row["kind"] in ("day-off", "duty-day"):
                self.own[when] = row["kind"] == "day-off"
            else:
                self.rows[when] = (row["kind"], row["name"])
        for year in {row.year for row in self.rows}:
            statutory = self.statutory(year)
            if all(any(self.rows.get(day, ("",))[0] == "holiday" for day in days) for days in statutory.values()):
                self.known.add(year)

    @staticmethod
    def read(known_on, given):
        return Days(next(folder for folder in FOLDERS if folder.exists()), known_on, given)

    def read_notice(self, path, known_on):
        seen = False
        for words in lines(path):
            if words[0] in ("notice", "amendment"):
                seen = date.fromisoformat(words[2]) <= known_on
            elif seen:
                self.rows[date.fromisoformat(words[0])] = (words[1], words[2])

    def statutory(self, year):
        """The statutory days of a year by the festival's Chinese name, by the law in force."""
        law = [days for _, force, days in self.law if force <= f"{year}-01-01"][-1]
        found = {}
        for code, first in zip(CODES, self.festivals[year]):
            if code in law:
                begin, length = law[code]
                found[CODES[code]] = [first + (begin + i) * ONE for i in range(length)]
        return found

    def is_working(self, day):
        if day in self.own:
            return not self.own[day]
        if day in self.rows:
            return self.rows[day][0] == "workday"
        if day.weekday() >= 5:
            return False
        return day.year in self.known or not any(day in days for days in self.statutory(day.year).values())

    def is_confirmed(self, day):
        late = (day.month, day.day) >= (12, 25)
        return day.year in self.known and (not late or day.year + 1 in self.known)

    def last_working(self, day):
        while not self.is_working(day):
            day -= ONE
        return day

    def break_of(self, name, year):
        """The first and the last day off of the break of that name."""
        off = [day for day, (kind, names) in self.rows.items()
               if day.year == year and kind == "holiday" and name in names]
        if year not in self.known or not off:
            off = self.statutory(year)[name]
        return min(off), max(off)
