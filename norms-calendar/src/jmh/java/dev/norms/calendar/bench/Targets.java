package dev.norms.calendar.bench;

import java.util.List;

/** What the benchmarks are to show. Scores are named by class and method, with parameters after colons. */
final class Targets {
    static final List<Target> ALL = List.of(
            Target.reported(
                    "is it a working day, ns, Strata", "WorkdayBenchmark.isNumbers", "WorkdayBenchmark.isStrata"),
            Target.faster(
                    "next working day, ns, Strata", "WorkdayBenchmark.nextNumbers", "WorkdayBenchmark.nextStrata", 5),
            Target.reported("  as LocalDate", "WorkdayBenchmark.nextDates", "WorkdayBenchmark.nextStrata"),
            Target.reported("  java.time and sets", "WorkdayBenchmark.nextNumbers", "WorkdayBenchmark.nextJavaTime"),
            Target.reported("  time4j and sets", "WorkdayBenchmark.nextNumbers", "WorkdayBenchmark.nextTime4j"),
            Target.reported(
                    "  ObjectLab, no make-up days", "WorkdayBenchmark.nextNumbers", "WorkdayBenchmark.nextObjectLab"),
            Target.reported("  tyme4j", "WorkdayBenchmark.nextNumbers", "WorkdayBenchmark.nextTyme4j"),
            Target.atMost("  bytes allocated", "WorkdayBenchmark.nextNumbers:bytes", 0.5),
            Target.reported(
                    "previous working day, ns, Strata",
                    "WorkdayBenchmark.previousNumbers",
                    "WorkdayBenchmark.previousStrata"),
            Target.reported(
                    "10 working days on, ns, Strata",
                    "PlusWorkdaysBenchmark.numbers:n=10",
                    "PlusWorkdaysBenchmark.strata:n=10"),
            Target.faster(
                    "60 working days on, ns, Strata",
                    "PlusWorkdaysBenchmark.numbers:n=60",
                    "PlusWorkdaysBenchmark.strata:n=60",
                    25),
            Target.reported("  as LocalDate", "PlusWorkdaysBenchmark.dates:n=60", "PlusWorkdaysBenchmark.strata:n=60"),
            Target.faster(
                    "  as fast as 10 days on",
                    "PlusWorkdaysBenchmark.numbers:n=60",
                    "PlusWorkdaysBenchmark.numbers:n=10",
                    0.7),
            Target.reported(
                    "  java.time and sets",
                    "PlusWorkdaysBenchmark.numbers:n=60",
                    "PlusWorkdaysBenchmark.javaTime:n=60"),
            Target.atMost("  bytes allocated", "PlusWorkdaysBenchmark.numbers:n=60:bytes", 0.5),
            Target.reported(
                    "working days between, ns, Strata",
                    "CountWorkdaysBenchmark.numbers",
                    "CountWorkdaysBenchmark.strata"),
            Target.faster(
                    "last working days of 120 months, ns, Strata",
                    "MonthEndsBenchmark.dates:years=10",
                    "MonthEndsBenchmark.strata:years=10",
                    15),
            Target.faster(
                    "  java.time and sets",
                    "MonthEndsBenchmark.dates:years=10",
                    "MonthEndsBenchmark.javaTime:years=10",
                    15),
            Target.reported(
                    "  lib-recur, Mon-Fri",
                    "MonthEndsBenchmark.dates:years=10",
                    "MonthEndsBenchmark.libRecur:years=10"),
            Target.reported(
                    "  biweekly, Mon-Fri", "MonthEndsBenchmark.dates:years=10", "MonthEndsBenchmark.biweekly:years=10"),
            Target.reported(
                    "  ical4j, Mon-Fri", "MonthEndsBenchmark.dates:years=10", "MonthEndsBenchmark.ical4j:years=10"),
            Target.faster(
                    "a college's year, µs, Strata", "CollegePlanBenchmark.numbers", "CollegePlanBenchmark.strata", 10),
            Target.faster("  java.time and sets", "CollegePlanBenchmark.numbers", "CollegePlanBenchmark.javaTime", 10),
            Target.faster("  as LocalDate, Strata", "CollegePlanBenchmark.dates", "CollegePlanBenchmark.strata", 3),
            Target.faster(
                    "  as LocalDate, java.time and sets",
                    "CollegePlanBenchmark.dates",
                    "CollegePlanBenchmark.javaTime",
                    3),
            Target.reported(
                    "  java.time kind by kind", "CollegePlanBenchmark.numbers", "CollegePlanBenchmark.javaTimeByKind"),
            Target.reported(
                    "  with the timetable computed, Strata",
                    "CollegePlanBenchmark.numbersFromBook",
                    "CollegePlanBenchmark.strata"),
            Target.faster(
                    "the next branch of a kind, µs, Strata",
                    "CollegePlanBenchmark.nextOfKind",
                    "CollegePlanBenchmark.nextOfKindStrata",
                    50),
            Target.faster("a nation by kind, ms, a copy", "NationBenchmark.byKind", "NationBenchmark.copyFloor", 0.334),
            Target.atMost("  rule by rule, ms", "NationBenchmark.ruleByRule", 1_000),
            Target.atMost("  any one member, µs", "NationBenchmark.anyMember", 1),
            Target.faster(
                    "1,000 events, µs, ical4j",
                    "CalendarWriterBenchmark.plainTexts:events=1000",
                    "CalendarWriterBenchmark.ical4j:events=1000",
                    20),
            Target.faster(
                    "  biweekly",
                    "CalendarWriterBenchmark.plainTexts:events=1000",
                    "CalendarWriterBenchmark.biweekly:events=1000",
                    20),
            Target.faster(
                    "  texts that repeat, ical4j",
                    "CalendarWriterBenchmark.repeatedTexts:events=1000",
                    "CalendarWriterBenchmark.ical4j:events=1000",
                    50),
            Target.faster(
                    "  texts that repeat, biweekly",
                    "CalendarWriterBenchmark.repeatedTexts:events=1000",
                    "CalendarWriterBenchmark.biweekly:events=1000",
                    50),
            Target.reported(
                    "  texts that repeat, copying the file",
                    "CalendarWriterBenchmark.repeatedTexts:events=1000",
                    "CalendarWriterBenchmark.copy:events=1000"),
            Target.faster(
                    "100,000 events, µs, ical4j",
                    "CalendarWriterBenchmark.plainTexts:events=100000",
                    "CalendarWriterBenchmark.ical4j:events=100000",
                    20),
            Target.faster(
                    "  biweekly",
                    "CalendarWriterBenchmark.plainTexts:events=100000",
                    "CalendarWriterBenchmark.biweekly:events=100000",
                    20),
            Target.faster(
                    "  texts that repeat, ical4j",
                    "CalendarWriterBenchmark.repeatedTexts:events=100000",
                    "CalendarWriterBenchmark.ical4j:events=100000",
                    50),
            Target.faster(
                    "  texts that repeat, biweekly",
                    "CalendarWriterBenchmark.repeatedTexts:events=100000",
                    "CalendarWriterBenchmark.biweekly:events=100000",
                    50),
            Target.reported(
                    "  texts that repeat, copying the file",
                    "CalendarWriterBenchmark.repeatedTexts:events=100000",
                    "CalendarWriterBenchmark.copy:events=100000"),
            Target.faster(
                    "10,000 records, µs, streams",
                    "AssessPeersBenchmark.norms:records=10000",
                    "AssessPeersBenchmark.streams:records=10000",
                    5),
            Target.faster(
                    "  Drools",
                    "AssessPeersBenchmark.norms:records=10000",
                    "AssessDroolsBenchmark.drools:records=10000",
                    20),
            Target.faster(
                    "  DuckDB",
                    "AssessPeersBenchmark.norms:records=10000",
                    "AssessPeersBenchmark.duckDb:records=10000",
                    1),
            Target.reported(
                    "  DuckDB, summed inside",
                    "AssessPeersBenchmark.norms:records=10000",
                    "AssessPeersBenchmark.duckDbSum:records=10000"),
            Target.faster(
                    "100,000 records, µs, streams",
                    "AssessPeersBenchmark.norms:records=100000",
                    "AssessPeersBenchmark.streams:records=100000",
                    5),
            Target.faster(
                    "  Drools",
                    "AssessPeersBenchmark.norms:records=100000",
                    "AssessDroolsBenchmark.drools:records=100000",
                    20),
            Target.faster(
                    "  DuckDB",
                    "AssessPeersBenchmark.norms:records=100000",
                    "AssessPeersBenchmark.duckDb:records=100000",
                    1),
            Target.reported(
                    "  DuckDB, summed inside",
                    "AssessPeersBenchmark.norms:records=100000",
                    "AssessPeersBenchmark.duckDbSum:records=100000"),
            Target.faster(
                    "1,000,000 records, µs, streams",
                    "AssessPeersBenchmark.norms:records=1000000",
                    "AssessPeersBenchmark.streams:records=1000000",
                    5),
            Target.faster(
                    "  DuckDB",
                    "AssessPeersBenchmark.norms:records=1000000",
                    "AssessPeersBenchmark.duckDb:records=1000000",
                    1),
            Target.reported(
                    "  DuckDB, summed inside",
                    "AssessPeersBenchmark.norms:records=1000000",
                    "AssessPeersBenchmark.duckDbSum:records=1000000"),
            Target.reported(
                    "  reading as many numbers",
                    "AssessPeersBenchmark.norms:records=1000000",
                    "AssessPeersBenchmark.memory:records=1000000"),
            Target.atMost("  10 million a second", "AssessPeersBenchmark.norms:records=1000000", 100_000),
            Target.wished("book and calendar, cold, ms", "ColdStart.data", 10),
            Target.atMost("bytes of an obligation", "Footprint.obligation", 8));

    private Targets() {}
}
