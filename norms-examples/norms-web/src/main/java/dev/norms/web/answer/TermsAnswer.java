package dev.norms.web.answer;

import dev.norms.calendar.election.BodyTerms;
import dev.norms.calendar.election.TermRecord;
import dev.norms.calendar.election.Terms;
import dev.norms.calendar.election.Vacancy;
import dev.norms.college.Organization;
import dev.norms.organization.SubjectId;
import dev.norms.report.unit.Units;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Terms of office as data, those whose re-election is most pressing first. */
final class TermsAnswer {
    private final Question question;
    private final Units units;

    TermsAnswer(Question question) {
        this.question = question;
        this.units = new Units(question.files().college());
    }

    List<Map<String, Object>> data() {
        return Terms.of(
                        question.book(),
                        question.files().ledger(),
                        question.calendar(),
                        question.asked().asOf())
                .bodies()
                .stream()
                .map(this::body)
                .toList();
    }

    private Map<String, Object> body(BodyTerms terms) {
        Optional<TermRecord> current = terms.current();
        return new Data()
                .put("organization", terms.body().name())
                .put(
                        "unit",
                        units.unit(terms.body())
                                .map(Organization::id)
                                .map(SubjectId::text)
                                .orElse(""))
                .text("elected", current.map(term -> term.term().elected()))
                .text("opens", terms.lastDay().flatMap(day -> current).map(TermRecord::remindedFrom))
                .text("lastDay", terms.lastDay())
                .code("state", terms.standing())
                .put("pressing", terms.standing().isPressing())
                .put(
                        "notes",
                        Stream.concat(
                                        current.map(TermRecord::remarks).stream()
                                                .flatMap(List::stream),
                                        terms.vacancies().stream().map(Vacancy::label))
                                .map(Data::of)
                                .toList())
                .fields();
    }
}
