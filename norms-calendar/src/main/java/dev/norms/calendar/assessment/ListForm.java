package dev.norms.calendar.assessment;

import dev.norms.label.Label;
import dev.norms.requirement.ApprovalRequirement;
import dev.norms.requirement.ChecklistRequirement;
import dev.norms.requirement.CompositionRequirement;
import dev.norms.requirement.FilingRequirement;
import dev.norms.requirement.FollowUpRequirement;
import dev.norms.requirement.PostsRequirement;
import dev.norms.requirement.ProcedureRequirement;
import dev.norms.requirement.Requirement;
import java.util.Optional;

/**
 * How a sentence tells that of the things of a list so many hold: one form for each family that asks for a list.
 *
 * @param before Chinese before the number owed
 * @param between Chinese between that number and what holds
 * @param after Chinese after what holds
 * @param held English for what holds
 * @param lack the word before what does not hold
 */
record ListForm(String before, String between, String after, String held, Label lack) {
    private static final ListForm ITEMS = new ListForm("应有", "项，已有", "项", "there", Label.of("缺", "missing"));
    private static final ListForm RULES =
            new ListForm("应符合", "项，已符合", "项", "as asked", Label.of("不符合", "not as asked"));
    private static final ListForm POSTS = new ListForm("应有", "个职务有人担任，已有", "个", "posts held", Label.of("空缺", "vacant"));
    private static final ListForm BODIES =
            new ListForm("应经", "个组织讨论，已经", "个", "bodies asked beforehand", Label.of("尚缺", "missing"));
    private static final ListForm RECORDS =
            new ListForm("：", "次活动应注明归档位置，已注明", "次", "activities filed", Label.of("未注明", "not filed"));
    private static final ListForm MISSED =
            new ListForm("：", "项未完成事项应有整改记录，已有", "项", "missed duties followed up", Label.of("尚无", "not followed up"));
    private static final ListForm CASES =
            new ListForm("：", "人应符合要求，符合", "人", "cases in order", Label.of("不符合", "not in order"));

    /** The form of a family; empty if it asks for a plain number. */
    static Optional<ListForm> of(Requirement requirement) {
        if (requirement instanceof ChecklistRequirement checklist) {
            return checklist.items().isEmpty() ? Optional.empty() : Optional.of(ITEMS);
        } else if (requirement instanceof CompositionRequirement) {
            return Optional.of(RULES);
        } else if (requirement instanceof PostsRequirement) {
            return Optional.of(POSTS);
        } else if (requirement instanceof ApprovalRequirement) {
            return Optional.of(BODIES);
        } else if (requirement instanceof FilingRequirement) {
            return Optional.of(RECORDS);
        } else if (requirement instanceof FollowUpRequirement) {
            return Optional.of(MISSED);
        } else if (requirement instanceof ProcedureRequirement) {
            return Optional.of(CASES);
        }
        return Optional.empty();
    }
}
