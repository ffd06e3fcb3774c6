package dev.norms.files.form;

import com.google.common.base.CharMatcher;
import dev.norms.college.College;
import dev.norms.duty.NormId;
import dev.norms.duty.ObligationId;
import dev.norms.evidence.ActivityKind;
import dev.norms.evidence.DocumentKind;
import dev.norms.evidence.EvidenceSource;
import dev.norms.files.cell.CellContext;
import dev.norms.files.cell.CellForm;
import dev.norms.files.cell.ColumnShape;
import dev.norms.files.cell.ColumnShape.Kind;
import dev.norms.files.cell.LooseText;
import dev.norms.files.cell.Term;
import dev.norms.files.leniency.Leniency;
import dev.norms.label.Coded;
import dev.norms.label.Label;
import dev.norms.organization.OrganizationId;
import dev.norms.organization.PersonId;
import dev.norms.organization.SubjectId;
import dev.norms.time.CalendarPeriod;
import dev.norms.time.Period;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Cell forms of the library's value types, each read by the library's own parser. */
public final class DomainForms {
    private static final CharMatcher SEVERAL = CharMatcher.anyOf(";；,，、\r\n");
    private static final Label NO_ID = Label.of(
            "编号须为1至64个字母、数字、“.”“_”“-”（Unicode NFC）",
            "an id must be 1 to 64 letters, digits, '.', '_' or '-', in Unicode NFC");
    private static final Label ONE_KIND = Label.of("须为一种活动类型", "must be one kind of activity");
    private static final ColumnShape ORGANIZATION_ID =
            ColumnShape.idOf("organizations", Label.of("组织的编号或名称", "id or name of an organization"), "b1");

    /** The id of an organization, or its name. */
    public static final CellForm<OrganizationId> ORGANIZATION =
            CellForm.id(OrganizationId.class, OrganizationId::of, NO_ID, ORGANIZATION_ID);

    /** The id of an organization in the row that defines it, where a name is not accepted. */
    public static final CellForm<OrganizationId> ORGANIZATION_KEY = CellForm.id(
            OrganizationId::of, NO_ID, ColumnShape.of(Kind.ID, Label.of("组织的编号", "id of an organization"), "b1"));

    /** The id of a person, or the name. */
    public static final CellForm<PersonId> PERSON = CellForm.id(
            PersonId.class, PersonId::of, NO_ID, ColumnShape.idOf("people", Label.of("人员的编号", "id of a person"), "p1"));
    /** The id of an activity. */
    public static final CellForm<ActivityId> ACTIVITY = CellForm.id(
            ActivityId::new, NO_ID, ColumnShape.idOf("activities", Label.of("活动的编号", "id of an activity"), "a1"));
    /** The id of an organization or a person, or the name. */
    public static final CellForm<AnyId> ANY = CellForm.id(
            AnyId.class,
            AnyId::new,
            NO_ID,
            ColumnShape.of(Kind.ID, Label.of("组织或人员的编号", "id of an organization or a person"), "b1"));
    /** The id of an organization or a person in the row that gives its name. */
    public static final CellForm<AnyId> ANY_KEY =
            CellForm.id(AnyId::new, NO_ID, ANY.shape().example("p1"));

    /** The name of a period. */
    public static final CellForm<Period> PERIOD = CellForm.of(
            PeriodParser::read, ColumnShape.of(Kind.PERIOD, Label.of("所属期名称", "name of a period"), "2021-Q2"));
    /** A month. */
    public static final CellForm<CalendarPeriod> MONTH =
            CellForm.month().map(month -> (CalendarPeriod) Period.parse(month.toString()));
    /** The id of a norm, or its label, or both. */
    public static final CellForm<NormId> NORM = CellForm.of(
            DomainForms::readNorm, ColumnShape.of(Kind.TEXT, Label.of("规范编号或名称", "id or label of a norm"), "INS-2.4"));
    /** The id of an obligation. */
    public static final CellForm<ObligationId> OBLIGATION = CellForm.parsing(
            ObligationId::parse,
            Label.of(
                    "须为应办事项的编号，如INS-2.1@art-f1/2021-Q2",
                    "must be the id of an obligation such as INS-2.1@art-f1/2021-Q2"),
            ColumnShape.of(Kind.TEXT, Label.of("应办事项编号", "id of an obligation"), "INS-2.1@b1/2021-Q2"));

    /** Class hours; an hour by the clock is taken as one class hour. */
    public static final CellForm<BigDecimal> HOURS =
            CellForm.decimal("个?学时|个?课时|个?小时|h|hrs?|hours?|class[ -]hours?").example("2");

    /** A number of persons; its bounds are checked by the ledger. */
    public static final CellForm<Integer> COUNT = CellForm.whole("人|名|票|席|个");

    /** The code of a kind of activity; which kinds exist depends on the book. */
    public static final CellForm<String> ACTIVITY_KIND = CellForm.of(
            DomainForms::readActivityKind,
            ColumnShape.codes(ActivityKind.known().stream()
                            .map(kind -> new Term(kind.code(), kind.label()))
                            .toList())
                    .example("themed-party-day"));

    /** The code of a kind of document. */
    public static final CellForm<DocumentKind> DOCUMENT_KIND =
            CellForm.code(List.of(DocumentKind.values()), Term::of, Label.of("没有这种材料类型", "unknown kind of document"));

    /** The name of a table of records, in English or Chinese. */
    public static final CellForm<EvidenceSource> TABLE = CellForm.code(
            Stream.of(EvidenceSource.values()).toList(),
            source -> new Term(
                    source.code(),
                    Coded.find(TableName.class, source.code()).orElseThrow().label()),
            Label.of("没有这张表", "unknown table"));

    private DomainForms() {}

    /**
     * The id of an activity.
     *
     * @param text its text
     */
    public record ActivityId(String text) {
        public ActivityId {
            SubjectId.checked(text);
        }
    }

    /**
     * The id of an organization or a person; the cell alone does not say which.
     *
     * @param text its text
     */
    public record AnyId(String text) {
        public AnyId {
            SubjectId.checked(text);
        }

        /**
         * Returns the owner of an obligation.
         *
         * @param obligation the obligation
         * @return its owner
         */
        public static AnyId ownerOf(ObligationId obligation) {
            return new AnyId(obligation.owner());
        }

        /**
         * Returns the organization with this id if there is one, else the person.
         *
         * @param college the college
         * @return the organization or the person
         */
        public SubjectId in(College college) {
            OrganizationId organization = OrganizationId.of(text);
            return college.knows(organization) ? organization : PersonId.of(text);
        }
    }

    /**
     * Returns whether a text is of the form of an id.
     *
     * @param text the text
     * @return whether it is
     */
    public static boolean isId(String text) {
        try {
            SubjectId.checked(text);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** Reads one kind; unknown kinds are reported by the rule of the row, since a profile may name kinds. */
    private static Optional<String> readActivityKind(String text, CellContext context) {
        List<String> meant = context.meant(ActivityKind.class, text);
        if (meant.isEmpty()) {
            if (SEVERAL.matchesNoneOf(text)) {
                return Optional.of(text);
            }
            context.complain(ONE_KIND, text); // where several may stand, they are read one by one
            return Optional.empty();
        }
        context.lenient(Leniency.CODE_FORM);
        return Optional.of(meant.get(0));
    }

    private static Optional<NormId> readNorm(String text, CellContext context) {
        try {
            return Optional.of(NormId.parse(text));
        } catch (IllegalArgumentException e) {
            try {
                List<String> meant = context.meant(NormId.class, text);
                String loose = meant.size() == 1
                        ? meant.get(0)
                        : LooseText.halfWidth(text).replace('_', '-').toUpperCase(Locale.ROOT);
                NormId norm = NormId.parse(loose);
                context.lenient(Leniency.CODE_FORM);
                return Optional.of(norm);
            } catch (IllegalArgumentException none) {
                context.complain(Label.of("须为规范编号，如INS-2.4", "must be the id of a norm such as INS-2.4"), text);
                return Optional.empty();
            }
        }
    }
}
