package dev.norms.calendar.bench;

import dev.norms.calendar.assessment.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.runtime.KieContainer;
import org.kie.api.runtime.KieSession;

/**
 * The question to a year of meetings as a rule of Drools, compiled to an executable model beforehand.
 *
 * <p>One rule accumulates over meetings that are joined by equality, which Drools indexes; the verdict is a plain
 * method in its consequence, which costs less than a rule for each verdict. Sessions are made anew for each question,
 * as facts are; periods of meetings, and whether each was on time, are computed when they are loaded.
 */
public final class MeetingDrools {
    private static final String RULES = """
            package dev.norms.calendar.bench.rules
            import dev.norms.calendar.bench.Meeting
            import dev.norms.calendar.bench.MeetingDrools.Owed
            global dev.norms.calendar.bench.MeetingDrools.Answers answers

            rule "Count the meetings of a branch in a period"
            when
                $owed : Owed($organization : organization, $rule : rule, $period : period)
                accumulate(
                    Meeting(organization == $organization, rule == $rule, period == $period, $one : onTime);
                    $done : count($one),
                    $onTime : sum($one))
            then
                answers.add($owed, $onTime, $done);
            end
            """;

    private final KieContainer compiled;

    /** Compiles the rule. */
    MeetingDrools() {
        KieServices services = KieServices.Factory.get();
        KieFileSystem files = services.newKieFileSystem();
        files.write("src/main/resources/meetings.drl", RULES);
        List<Message> problems = services.newKieBuilder(files)
                .buildAll(ExecutableModelProject.class)
                .getResults()
                .getMessages(Message.Level.ERROR);
        if (!problems.isEmpty()) {
            throw new IllegalStateException(problems.toString());
        }
        compiled = services.newKieContainer(services.getRepository().getDefaultReleaseId());
    }

    /** The facts of a question: what is owed, made anew for each branch. */
    static List<Owed> owed(MeetingYear year) {
        List<Owed> owed = new ArrayList<>();
        for (int organization = 0; organization < year.branches; organization++) {
            for (MeetingWindow window : year.windows) {
                owed.add(new Owed(organization, window));
            }
        }
        return owed;
    }

    List<Answer> answers(MeetingYear year, List<Owed> owed, LocalDate asOf) {
        Answers answers = new Answers(asOf);
        KieSession session = compiled.newKieSession();
        try {
            session.setGlobal("answers", answers);
            for (Meeting meeting : year.meetings) {
                if (!meeting.getDay().isAfter(asOf)) {
                    session.insert(meeting);
                }
            }
            owed.forEach(session::insert);
            session.fireAllRules();
        } finally {
            session.dispose();
        }
        return answers.list;
    }

    /** Takes what the rule finds. */
    public static final class Answers {
        private final LocalDate asOf;
        private final List<Answer> list = new ArrayList<>();

        Answers(LocalDate asOf) {
            this.asOf = asOf;
        }

        /**
         * Adds an answer.
         *
         * @param owed what is owed
         * @param onTime how many meetings were on time
         * @param done how many count
         */
        public void add(Owed owed, Number onTime, Number done) {
            Verdict verdict = Answer.verdict(owed.window, onTime.longValue(), done.longValue(), asOf);
            list.add(new Answer(owed.organization, owed.window.rule(), owed.window.period(), verdict, done.intValue()));
        }
    }

    /** What a branch owes in a period. */
    public static final class Owed {
        private final int organization;
        private final MeetingWindow window;

        Owed(int organization, MeetingWindow window) {
            this.organization = organization;
            this.window = window;
        }

        /** {@return the number of the branch} */
        public int getOrganization() {
            return organization;
        }

        /** {@return the number of the rule} */
        public int getRule() {
            return window.rule();
        }

        /** {@return the number of the period} */
        public int getPeriod() {
            return window.period();
        }
    }
}
