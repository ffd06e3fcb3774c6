package dev.norms.files.college;

import static dev.norms.files.table.Column.optional;
import static dev.norms.files.table.Column.required;

import dev.norms.college.Organization;
import dev.norms.college.Post;
import dev.norms.college.Stay;
import dev.norms.college.TermOfOffice;
import dev.norms.files.cell.CellForm;
import dev.norms.files.form.DomainForms;
import dev.norms.files.form.TableName;
import dev.norms.files.table.Column;
import dev.norms.files.table.Row;
import dev.norms.files.table.Span;
import dev.norms.files.table.TableFormat;
import dev.norms.organization.BranchType;
import dev.norms.organization.MemberStatus;
import dev.norms.organization.OrganizationId;
import dev.norms.organization.OrganizationKind;
import dev.norms.organization.PersonId;
import dev.norms.organization.Role;
import java.time.LocalDate;

/** Formats of the files that describe the college: organizations, people, posts and terms. */
final class CollegeTables {
    static final TableFormat<Facts> ORGANIZATIONS = Organizations.FORMAT;
    static final TableFormat<Facts> PEOPLE = People.FORMAT;
    static final TableFormat<Facts> POSTS = Posts.FORMAT;
    static final TableFormat<Facts> TERMS = Terms.FORMAT;

    private CollegeTables() {}

    static final class Organizations {
        private static final Column<OrganizationId> ID = required("id", "编号", DomainForms.ORGANIZATION_KEY);
        private static final Column<OrganizationKind> KIND =
                required("kind", "类别", CellForm.code(OrganizationKind.class));
        private static final Column<String> NAME =
                required("name", "名称", CellForm.text().example("教工第一党支部"));
        private static final Column<OrganizationId> PARENT = optional("parent", "上级", DomainForms.ORGANIZATION);
        private static final Column<BranchType> TYPE = optional("type", "支部类型", CellForm.code(BranchType.class));
        private static final Column<LocalDate> ESTABLISHED = required("established", "成立日期", CellForm.date());
        private static final Column<LocalDate> DISSOLVED = optional("dissolved", "撤销日期", CellForm.date());
        private static final Span LIFE = new Span(ESTABLISHED, DISSOLVED);

        static final TableFormat<Facts> FORMAT = TableName.ORGANIZATIONS
                .<Facts>of(ID, KIND, NAME, PARENT, TYPE, ESTABLISHED, DISSOLVED)
                .rule(LIFE)
                .key(ID, (facts, id) -> facts.college().declare(id))
                .eachRow((row, facts) -> facts.college().add(organization(row)));

        private Organizations() {}

        private static Organization organization(Row row) {
            return Organization.builder()
                    .id(row.get(ID))
                    .kind(row.get(KIND))
                    .name(row.get(NAME))
                    .parent(row.find(PARENT))
                    .type(row.find(TYPE))
                    .life(LIFE.of(row))
                    .origin(row.origin())
                    .build();
        }
    }

    static final class People {
        private static final Column<PersonId> ID = required("id", "人员", DomainForms.PERSON);
        private static final Column<OrganizationId> ORGANIZATION =
                required("organization", "所在组织", DomainForms.ORGANIZATION);
        private static final Column<MemberStatus> STATUS = required("status", "身份", CellForm.code(MemberStatus.class));
        private static final Column<LocalDate> FROM = required("from", "起", CellForm.date());
        private static final Column<LocalDate> UNTIL = optional("until", "止", CellForm.date());
        private static final Column<Boolean> LEADING_CADRE = optional("leading_cadre", "党员领导干部", CellForm.yesOrNo());
        private static final Column<Boolean> STUDENT = optional("student", "学生", CellForm.yesOrNo());
        private static final Column<LocalDate> GRADUATES = optional("graduates", "毕业日期", CellForm.date());
        private static final Span DAYS = new Span(FROM, UNTIL);

        static final TableFormat<Facts> FORMAT = TableName.PEOPLE
                .<Facts>of(ID, ORGANIZATION, STATUS, FROM, UNTIL, LEADING_CADRE, STUDENT, GRADUATES)
                .rule(DAYS)
                .key(ID, (facts, id) -> facts.college().declare(id))
                .eachRow((row, facts) -> facts.college().add(stay(row)));

        private People() {}

        private static Stay stay(Row row) {
            return Stay.builder()
                    .person(row.get(ID))
                    .organization(row.get(ORGANIZATION))
                    .status(row.get(STATUS))
                    .during(DAYS.of(row))
                    .isLeadingCadre(row.find(LEADING_CADRE).orElse(false))
                    .isStudent(row.find(STUDENT).orElse(false))
                    .graduates(row.find(GRADUATES))
                    .origin(row.origin())
                    .build();
        }
    }

    static final class Posts {
        private static final Column<PersonId> PERSON = required("person", "人员", DomainForms.PERSON);
        private static final Column<OrganizationId> ORGANIZATION =
                required("organization", "组织", DomainForms.ORGANIZATION);
        private static final Column<Role> ROLE = required("role", "职务", CellForm.code(Role.class));
        private static final Column<LocalDate> FROM = required("from", "起", CellForm.date());
        private static final Column<LocalDate> UNTIL = optional("until", "止", CellForm.date());
        private static final Span DAYS = new Span(FROM, UNTIL);

        static final TableFormat<Facts> FORMAT = TableName.POSTS
                .<Facts>of(PERSON, ORGANIZATION, ROLE, FROM, UNTIL)
                .rule(DAYS)
                .eachRow((row, facts) -> facts.college().add(post(row)));

        private Posts() {}

        private static Post post(Row row) {
            return Post.builder()
                    .person(row.get(PERSON))
                    .organization(row.get(ORGANIZATION))
                    .role(row.get(ROLE))
                    .during(DAYS.of(row))
                    .origin(row.origin())
                    .build();
        }
    }

    static final class Terms {
        private static final Column<OrganizationId> ORGANIZATION =
                required("organization", "组织", DomainForms.ORGANIZATION);
        private static final Column<LocalDate> ELECTED = required("elected", "选举日期", CellForm.date());
        private static final Column<LocalDate> EXTENDED_TO = optional("extended_to", "批准延期至", CellForm.date());
        private static final Column<String> APPROVAL =
                optional("approval", "批准文号", CellForm.text().example("〔2022〕7号"));

        static final TableFormat<Facts> FORMAT = TableName.TERMS
                .<Facts>of(ORGANIZATION, ELECTED, EXTENDED_TO, APPROVAL)
                .eachRow((row, facts) -> facts.college().add(term(row)));

        private Terms() {}

        private static TermOfOffice term(Row row) {
            return TermOfOffice.builder()
                    .organization(row.get(ORGANIZATION))
                    .elected(row.get(ELECTED))
                    .extendedTo(row.find(EXTENDED_TO))
                    .approval(row.find(APPROVAL))
                    .origin(row.origin())
                    .build();
        }
    }
}
