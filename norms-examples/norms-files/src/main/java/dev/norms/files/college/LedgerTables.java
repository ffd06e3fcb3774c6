package dev.norms.files.college;

import static dev.norms.files.table.Column.optional;
import static dev.norms.files.table.Column.required;

import com.google.common.collect.ImmutableSet;
import dev.norms.book.NormBook;
import dev.norms.college.College;
import dev.norms.duty.NormId;
import dev.norms.evidence.DocumentKind;
import dev.norms.evidence.TargetKind;
import dev.norms.files.cell.CellForm;
import dev.norms.files.cell.NearTerms;
import dev.norms.files.cell.Term;
import dev.norms.files.form.DomainForms;
import dev.norms.files.form.DomainForms.ActivityId;
import dev.norms.files.form.DomainForms.AnyId;
import dev.norms.files.form.Meanings;
import dev.norms.files.form.TableName;
import dev.norms.files.table.Column;
import dev.norms.files.table.Row;
import dev.norms.files.table.Span;
import dev.norms.files.table.TableFormat;
import dev.norms.label.Label;
import dev.norms.ledger.Activity;
import dev.norms.ledger.Attendance;
import dev.norms.ledger.Contact;
import dev.norms.ledger.Document;
import dev.norms.ledger.DuesPayment;
import dev.norms.ledger.Exemption;
import dev.norms.ledger.Study;
import dev.norms.organization.OrganizationId;
import dev.norms.organization.PersonId;
import dev.norms.time.CalendarPeriod;
import dev.norms.time.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** Formats of the files about what a college did. */
final class LedgerTables {
    static final TableFormat<Facts> ACTIVITIES = Activities.FORMAT;
    static final TableFormat<Facts> ATTENDANCES = Attendances.FORMAT;
    static final TableFormat<Facts> STUDIES = Studies.FORMAT;
    static final TableFormat<Facts> CONTACTS = Contacts.FORMAT;
    static final TableFormat<Facts> DOCUMENTS = Documents.FORMAT;
    static final TableFormat<Facts> EXEMPTIONS = Exemptions.FORMAT;
    static final TableFormat<Facts> DUES = Dues.FORMAT;

    private LedgerTables() {}

    static final class Activities {
        private static final Column<ActivityId> ID = optional("id", "编号", DomainForms.ACTIVITY);
        private static final Column<ImmutableSet<OrganizationId>> ORGANIZATIONS =
                required("organization", "组织", CellForm.joined(DomainForms.ORGANIZATION));
        private static final Column<ImmutableSet<String>> KINDS =
                required("kinds", "活动类型", CellForm.joined(DomainForms.ACTIVITY_KIND));
        private static final Column<LocalDate> DATE = required("date", "日期", CellForm.date());
        private static final Column<Period> FOR_PERIOD = optional("for_period", "所属期", DomainForms.PERIOD);
        private static final Column<BigDecimal> HOURS = optional("hours", "学时", DomainForms.HOURS);
        private static final Column<ImmutableSet<PersonId>> LED_BY =
                optional("led_by", "主讲人", CellForm.joined(DomainForms.PERSON));
        private static final Column<String> PART =
                optional("part", "环节", CellForm.text().example("new-students"));
        private static final Column<String> FILED =
                optional("filed", "归档位置", CellForm.text().example("2021年第3盒"));

        static final TableFormat<Facts> FORMAT = TableName.ACTIVITIES
                .<Facts>of(ID, ORGANIZATIONS, KINDS, DATE, FOR_PERIOD, HOURS, LED_BY, PART, FILED)
                .key(ID, (facts, id) -> facts.records().declare(id))
                .rule((row, facts) -> fillId(row))
                .rule(Activities::checkKinds)
                .rule((row, facts) -> facts.meanings().resolvePart(row, PART))
                .eachRow((row, facts) -> facts.records().add(activity(row)));

        private Activities() {}

        private static void checkKinds(Row row, Facts facts) {
            row.find(KINDS)
                    .ifPresent(kinds -> kinds.stream()
                            .filter(kind -> !facts.knowsKind(kind))
                            .forEach(kind -> row.report(KINDS, unknownKind(kind, facts.book()), kind)));
        }

        private static Label unknownKind(String kind, NormBook book) {
            return NearTerms.message(
                    "没有这种活动类型",
                    "unknown kind of activity",
                    kind,
                    book.activityKinds().stream()
                            .map(known -> new Term(known.code(), known.label()))
                            .toList());
        }

        /** Gives a row without an id one that is made of the table and the line. */
        private static void fillId(Row row) {
            row.fill(ID, new ActivityId("activities." + row.line()));
        }

        private static Activity activity(Row row) {
            List<OrganizationId> holders = row.get(ORGANIZATIONS).asList();
            return Activity.builder()
                    .id(row.get(ID).text())
                    .organization(holders.get(0))
                    .partners(holders.subList(1, holders.size()))
                    .kindCodes(row.get(KINDS))
                    .date(row.get(DATE))
                    .forPeriod(row.find(FOR_PERIOD))
                    .hours(row.find(HOURS))
                    .leaders(row.find(LED_BY).orElse(ImmutableSet.of()))
                    .part(row.find(PART))
                    .filed(row.find(FILED))
                    .origin(row.origin())
                    .build();
        }
    }

    static final class Attendances {
        private static final Column<ActivityId> ACTIVITY = required("activity", "活动", DomainForms.ACTIVITY);
        private static final Column<ImmutableSet<PersonId>> PERSON =
                required("person", "人员", CellForm.joined(DomainForms.PERSON));
        private static final Column<BigDecimal> HOURS = optional("hours", "学时", DomainForms.HOURS);

        static final TableFormat<Facts> FORMAT = TableName.ATTENDANCE
                .<Facts>of(ACTIVITY, PERSON, HOURS)
                .eachRow((row, facts) ->
                        row.get(PERSON).forEach(person -> facts.records().add(attendance(row, person))));

        private Attendances() {}

        private static Attendance attendance(Row row, PersonId person) {
            return Attendance.builder()
                    .activity(row.get(ACTIVITY).text())
                    .person(person)
                    .hours(row.find(HOURS))
                    .origin(row.origin())
                    .build();
        }
    }

    static final class Studies {
        private static final Column<PersonId> PERSON = required("person", "人员", DomainForms.PERSON);
        private static final Column<LocalDate> DATE = required("date", "日期", CellForm.date());
        private static final Column<BigDecimal> HOURS = required("hours", "学时", DomainForms.HOURS);
        private static final Column<String> TOPIC =
                optional("topic", "内容", CellForm.text().example("自学党章"));

        static final TableFormat<Facts> FORMAT = TableName.STUDY
                .<Facts>of(PERSON, DATE, HOURS, TOPIC)
                .eachRow((row, facts) -> facts.records()
                        .add(Study.builder()
                                .person(row.get(PERSON))
                                .date(row.get(DATE))
                                .hours(row.get(HOURS))
                                .topic(row.find(TOPIC))
                                .origin(row.origin())
                                .build()));

        private Studies() {}
    }

    static final class Contacts {
        private static final Column<PersonId> PERSON = required("person", "人员", DomainForms.PERSON);
        private static final Column<TargetKind> TARGET_KIND =
                required("target_kind", "对象类型", CellForm.code(TargetKind.class));
        private static final Column<String> TARGET =
                required("target", "对象", CellForm.text().example("b2"));
        private static final Column<LocalDate> FROM = required("from", "起", CellForm.date());
        private static final Column<LocalDate> UNTIL = optional("until", "止", CellForm.date());
        private static final Span DAYS = new Span(FROM, UNTIL);

        static final TableFormat<Facts> FORMAT = TableName.CONTACTS
                .<Facts>of(PERSON, TARGET_KIND, TARGET, FROM, UNTIL)
                .rule(DAYS)
                .rule((row, facts) -> resolveTarget(row, facts.meanings()))
                .eachRow(Contacts::add);

        private Contacts() {}

        /** Replaces the name of a branch or of an activist by the id. */
        static void resolveTarget(Row row, Meanings meanings) {
            row.find(TARGET_KIND).ifPresent(kind -> {
                if (kind == TargetKind.BRANCH) {
                    meanings.resolve(row, TARGET, OrganizationId.class);
                } else if (kind == TargetKind.ACTIVIST) {
                    meanings.resolve(row, TARGET, PersonId.class);
                }
            });
        }

        private static void add(Row row, Facts facts) {
            TargetKind kind = row.get(TARGET_KIND);
            facts.records().mention(kind, row.get(TARGET));
            facts.records()
                    .add(Contact.builder()
                            .person(row.get(PERSON))
                            .targetKind(kind)
                            .target(row.get(TARGET))
                            .during(DAYS.of(row))
                            .origin(row.origin())
                            .build());
        }
    }

    static final class Documents {
        private static final Column<OrganizationId> ORGANIZATION =
                required("organization", "组织", DomainForms.ORGANIZATION);
        private static final Column<DocumentKind> KIND = required("kind", "类型", DomainForms.DOCUMENT_KIND);
        private static final Column<LocalDate> DATE = required("date", "日期", CellForm.date());
        private static final Column<Period> FOR_PERIOD = optional("for_period", "所属期", DomainForms.PERIOD);
        private static final Column<PersonId> PERSON = optional("person", "人员", DomainForms.PERSON);

        static final TableFormat<Facts> FORMAT = TableName.DOCUMENTS
                .<Facts>of(ORGANIZATION, KIND, DATE, FOR_PERIOD, PERSON)
                .eachRow((row, facts) -> facts.records()
                        .add(Document.builder()
                                .organization(row.get(ORGANIZATION))
                                .kind(row.get(KIND))
                                .date(row.get(DATE))
                                .forPeriod(row.find(FOR_PERIOD))
                                .person(row.find(PERSON))
                                .origin(row.origin())
                                .build()));

        private Documents() {}
    }

    static final class Exemptions {
        private static final Column<NormId> NORM = required("norm", "规范", DomainForms.NORM);
        private static final Column<AnyId> SUBJECT = required("subject", "对象", DomainForms.ANY);
        private static final Column<LocalDate> FROM = required("from", "起", CellForm.date());
        private static final Column<LocalDate> UNTIL = required("until", "止", CellForm.date());
        private static final Column<String> AUTHORITY =
                required("authority", "批准单位", CellForm.text().example("校党委"));
        private static final Column<String> DOCUMENT =
                required("document", "文号", CellForm.text().example("〔2021〕3号"));
        private static final Column<String> REASON =
                required("reason", "理由", CellForm.text().example("活动室装修"));
        private static final Span DAYS = new Span(FROM, UNTIL);

        static final TableFormat<Facts> FORMAT = TableName.EXEMPTIONS
                .<Facts>of(NORM, SUBJECT, FROM, UNTIL, AUTHORITY, DOCUMENT, REASON)
                .rule(Exemptions::checkNorm)
                .rule(DAYS)
                .eachRow((row, facts) -> facts.records().addExemption(college -> exemption(row, college)));

        private Exemptions() {}

        private static void checkNorm(Row row, Facts facts) {
            row.find(NORM)
                    .filter(norm -> !facts.knows(norm))
                    .ifPresent(norm -> row.report(NORM, Label.of("没有这条规范", "unknown norm"), norm.text()));
        }

        private static Exemption exemption(Row row, College college) {
            return Exemption.builder()
                    .norm(row.get(NORM))
                    .subject(row.get(SUBJECT).in(college))
                    .during(DAYS.of(row))
                    .authority(row.get(AUTHORITY))
                    .document(row.get(DOCUMENT))
                    .reason(row.get(REASON))
                    .origin(row.origin())
                    .build();
        }
    }

    static final class Dues {
        private static final Column<PersonId> PERSON = required("person", "人员", DomainForms.PERSON);
        private static final Column<CalendarPeriod> MONTH = required("month", "月份", DomainForms.MONTH);
        private static final Column<LocalDate> PAID = required("paid", "交纳日期", CellForm.date());

        static final TableFormat<Facts> FORMAT = TableName.DUES
                .<Facts>of(PERSON, MONTH, PAID)
                .eachRow((row, facts) -> facts.records()
                        .add(DuesPayment.builder()
                                .person(row.get(PERSON))
                                .month(row.get(MONTH))
                                .paid(row.get(PAID))
                                .origin(row.origin())
                                .build()));

        private Dues() {}
    }
}
