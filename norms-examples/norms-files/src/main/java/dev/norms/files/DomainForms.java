package dev.norms.files;

import dev.norms.college.College;
import dev.norms.duty.NormId;
import dev.norms.duty.ObligationId;
import dev.norms.evidence.DocumentKind;
import dev.norms.files.table.CellForm;
import dev.norms.label.Coded;
import dev.norms.label.Label;
import dev.norms.organization.OrganizationId;
import dev.norms.organization.PersonId;
import dev.norms.organization.SubjectId;
import dev.norms.time.CalendarPeriod;
import dev.norms.time.Period;
import dev.norms.time.PeriodUnit;
import java.util.Optional;
import java.util.stream.Stream;

/** Cell forms of the library's value types, each read by the library's own parser. */
final class DomainForms {
    private static final Label NO_ID = Label.of(
            "编号须为1至64个字母、数字、“.”“_”“-”（Unicode NFC）",
            "an id must be 1 to 64 letters, digits, '.', '_' or '-', in Unicode NFC");

    static final CellForm<OrganizationId> ORGANIZATION = CellForm.parsing(OrganizationId::of, NO_ID);
    static final CellForm<PersonId> PERSON = CellForm.parsing(PersonId::of, NO_ID);
    static final CellForm<ActivityId> ACTIVITY = CellForm.parsing(ActivityId::new, NO_ID);
    static final CellForm<AnyId> ANY = CellForm.parsing(AnyId::new, NO_ID);

    static final CellForm<Period> PERIOD = CellForm.parsing(
            Period::parse,
            Label.of(
                    "须为期间名称，如2021、2021-H1、2021-Q2、2021-05、2021-year-end",
                    "must be the name of a period such as 2021, 2021-H1, 2021-Q2, 2021-05, 2021-year-end"));
    static final CellForm<CalendarPeriod> MONTH =
            CellForm.finding(DomainForms::month, Label.of("须为月份，如2021-03", "must be a month such as 2021-03"));
    static final CellForm<NormId> NORM =
            CellForm.parsing(NormId::parse, Label.of("须为规范编号，如INS-2.4", "must be the id of a norm such as INS-2.4"));
    static final CellForm<ObligationId> OBLIGATION = CellForm.parsing(
            ObligationId::parse,
            Label.of(
                    "须为应办事项的编号，如INS-2.1@art-f1/2021-Q2",
                    "must be the id of an obligation such as INS-2.1@art-f1/2021-Q2"));
    static final CellForm<Boolean> YES_OR_NO = CellForm.finding(
            text -> switch (text) {
                case "yes", "是" -> Optional.of(true);
                case "no", "否" -> Optional.of(false);
                default -> Optional.empty();
            },
            Label.of("须为yes（是）或no（否）", "must be yes or no"));
    /** A number of persons; its bounds are checked by the ledger. */
    static final CellForm<Integer> COUNT = CellForm.parsing(
            DomainForms::count, Label.of("须为不多于六位的整数，如12", "must be a whole number of at most six digits such as 12"));
    /** The code of a kind of activity; the book knows which kinds exist. */
    static final CellForm<String> ACTIVITY_KIND = CellForm.text();

    /** The code of a kind of document. */
    static final CellForm<DocumentKind> DOCUMENT_KIND = CellForm.finding(
            text -> Coded.find(DocumentKind.class, text),
            text -> NearCodes.message(
                    "没有这种材料类型",
                    "unknown kind of document",
                    text,
                    Stream.of(DocumentKind.values()).map(NearCodes.Code::of).toList()));

    private DomainForms() {}

    /** The id of an activity. */
    record ActivityId(String text) {
        ActivityId {
            SubjectId.checked(text);
        }
    }

    /** The id of an organization or a person; the cell alone does not say which. */
    record AnyId(String text) {
        AnyId {
            SubjectId.checked(text);
        }

        /** The owner of a duty. */
        static AnyId ownerOf(ObligationId obligation) {
            return new AnyId(obligation.owner());
        }

        /** Returns the organization with this id if there is one, else the person. */
        SubjectId in(College college) {
            OrganizationId organization = OrganizationId.of(text);
            return college.knows(organization) ? organization : PersonId.of(text);
        }
    }

    static boolean isId(String text) {
        return ANY.accepts(text);
    }

    private static int count(String text) {
        if (!text.matches("[0-9]{1,6}")) {
            throw new IllegalArgumentException("number must be like 12, but was " + text);
        }
        return Integer.parseInt(text);
    }

    private static Optional<CalendarPeriod> month(String text) {
        try {
            return Period.parse(text) instanceof CalendarPeriod period && period.unit() == PeriodUnit.MONTH
                    ? Optional.of(period)
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
