package dev.norms.norm;

import dev.norms.label.Label;
import dev.norms.requirement.Applicability;

/** From how many full members on a branch has a committee. */
final class FullMembersForm extends ValueForm<Applicability.HasCommittee> {
    FullMembersForm() {
        super("7");
    }

    @Override
    Applicability.HasCommittee read(String text) {
        return new Applicability.HasCommittee(number(text, 1000));
    }

    @Override
    public String print(Applicability.HasCommittee value) {
        return Integer.toString(value.fullMembers());
    }

    @Override
    public Label describe(Applicability.HasCommittee value) {
        return value.label();
    }
}
