package dev.norms.norm;

import dev.norms.label.Coded;
import dev.norms.label.Label;
import dev.norms.vote.VotingBase;

/** Of whom a majority is reckoned. */
final class VotingBaseForm extends ValueForm<VotingBase> {
    VotingBaseForm() {
        super("entitled");
    }

    @Override
    VotingBase read(String text) {
        return Coded.parse(VotingBase.class, text);
    }

    @Override
    public String print(VotingBase value) {
        return value.code();
    }

    @Override
    public Label describe(VotingBase value) {
        return value.label();
    }
}
