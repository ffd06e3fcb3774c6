package dev.norms.calendar.remedy.cure;

import dev.norms.calendar.assessment.Finding;
import dev.norms.calendar.obligation.Obligation;
import dev.norms.calendar.remedy.act.Act;
import dev.norms.calendar.remedy.act.Remedy;
import dev.norms.evidence.Condition;
import dev.norms.organization.OrganizationId;
import dev.norms.organization.Role;
import dev.norms.requirement.ApprovalRequirement;
import dev.norms.requirement.BodyRule;
import dev.norms.requirement.Cases;
import dev.norms.requirement.ChecklistRequirement;
import dev.norms.requirement.CompositionRequirement;
import dev.norms.requirement.ContactRequirement;
import dev.norms.requirement.CountRequirement;
import dev.norms.requirement.DocumentRequirement;
import dev.norms.requirement.FilingRequirement;
import dev.norms.requirement.FollowUpRequirement;
import dev.norms.requirement.PostsRequirement;
import dev.norms.requirement.ProcedureRequirement;
import dev.norms.requirement.StudyHoursRequirement;
import dev.norms.requirement.TermRequirement;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the changes that a college needs before anything is recorded, in layers: tiers, sizes, committees, posts, the
 * seats of the general branch, the working group, and last the posts whose holders are to lead an activity or keep a
 * link. A layer may change what the next one asks for.
 */
public final class Structure {
    private enum Layer {
        TIERS,
        SIZES,
        COMMITTEES,
        POSTS,
        SEATS,
        WORKING_GROUP,
        LEADERS
    }

    private Structure() {}

    /**
     * Returns remedies of the first layer in which something is lacking.
     *
     * @param situation the situation
     * @param findings findings of its assessment
     * @return the remedies; empty if the college need not change
     */
    public static List<Remedy> next(Situation situation, List<Finding> findings) {
        Map<Layer, List<Remedy>> byLayer = new EnumMap<>(Layer.class);
        for (Finding finding : findings) {
            List<Act> acts = acts(finding.obligation(), situation);
            if (!acts.isEmpty()) {
                byLayer.computeIfAbsent(layer(finding.obligation()), any -> new ArrayList<>())
                        .add(Why.changed(finding, acts, situation));
            }
        }
        return byLayer.values().stream().findFirst().orElse(List.of());
    }

    static List<Act> acts(Obligation obligation, Situation situation) {
        return obligation.owner() instanceof OrganizationId owner && situation.exists(owner)
                ? obligation.requirement().match(new Lacking(obligation, owner, situation))
                : List.of();
    }

    private static Layer layer(Obligation obligation) {
        return obligation.requirement().as(PostsRequirement.class).isPresent()
                ? Layer.POSTS
                : obligation
                        .requirement()
                        .as(CompositionRequirement.class)
                        .map(requirement -> layer(requirement.rules().get(0)))
                        .orElse(Layer.LEADERS);
    }

    private static Layer layer(BodyRule rule) {
        if (rule instanceof BodyRule.Tiers) {
            return Layer.TIERS;
        }
        if (rule instanceof BodyRule.Sizes) {
            return Layer.SIZES;
        }
        return rule instanceof BodyRule.Seats
                ? Layer.SEATS
                : rule instanceof BodyRule.WorkingGroup ? Layer.WORKING_GROUP : Layer.COMMITTEES;
    }

    /** Finds the acts that provide what the college lacks for one obligation. */
    private record Lacking(Obligation obligation, OrganizationId owner, Situation situation)
            implements Cases<List<Act>> {
        @Override
        public List<Act> composition(CompositionRequirement requirement) {
            return new Bodies(situation, owner).cure(requirement.rules());
        }

        @Override
        public List<Act> posts(PostsRequirement requirement) {
            return requirement.posts().stream()
                    .flatMap(role -> filled(role).stream())
                    .toList();
        }

        @Override
        public List<Act> contact(ContactRequirement requirement) {
            return obligation.post().map(this::filled).orElse(List.of()).stream()
                    .map(this::bySomebodyOfTheCommittee)
                    .toList();
        }

        /** Gives the post of a commissioner to one in office, if there is one, so that no committee grows too large. */
        private Act bySomebodyOfTheCommittee(Act act) {
            return act instanceof Act.Appoint appoint && appoint.role().isCommissioner()
                    ? new Act.Appoint(
                            owner,
                            appoint.role(),
                            situation.college().holders(owner, Role::isCommissioner, situation.day()).stream()
                                    .findFirst(),
                            1)
                    : act;
        }

        /** Fills the posts that are to lead; where one above may hold the activity, its own need not name a leader. */
        @Override
        public List<Act> count(CountRequirement requirement) {
            return requirement.evidence().conditions().stream()
                    .filter(Condition.LedBy.class::isInstance)
                    .map(Condition.LedBy.class::cast)
                    .filter(led -> led.reach() != Condition.Reach.ABOVE)
                    .flatMap(led -> filled(led.role()).stream())
                    .toList();
        }

        private List<Act> filled(Role role) {
            return situation
                            .college()
                            .holders(owner, role::equals, situation.day())
                            .isEmpty()
                    ? List.of(new Act.Appoint(owner, role, Optional.empty(), 1))
                    : List.of();
        }

        @Override
        public List<Act> studyHours(StudyHoursRequirement requirement) {
            return List.of();
        }

        @Override
        public List<Act> term(TermRequirement requirement) {
            return List.of();
        }

        @Override
        public List<Act> document(DocumentRequirement requirement) {
            return List.of();
        }

        @Override
        public List<Act> checklist(ChecklistRequirement requirement) {
            return List.of();
        }

        @Override
        public List<Act> approval(ApprovalRequirement requirement) {
            return List.of();
        }

        @Override
        public List<Act> filing(FilingRequirement requirement) {
            return List.of();
        }

        @Override
        public List<Act> followUp(FollowUpRequirement requirement) {
            return List.of();
        }

        @Override
        public List<Act> procedure(ProcedureRequirement requirement) {
            return List.of();
        }
    }
}
