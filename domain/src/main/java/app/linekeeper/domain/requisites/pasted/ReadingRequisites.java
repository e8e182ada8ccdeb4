package app.linekeeper.domain.requisites.pasted;

import app.linekeeper.domain.requisites.FieldCheck;
import app.linekeeper.domain.requisites.RequisiteField;
import app.linekeeper.domain.requisites.Requisites;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.Reason;
import app.linekeeper.domain.shared.Refusal;
import org.springframework.stereotype.Component;

/** Reads requisites as people write them, and keeps nothing: what is read can be looked at before it is kept. */
@Component
public class ReadingRequisites {

    private final PastedBlock blocks;

    ReadingRequisites(PastedBlock blocks) {
        this.blocks = blocks;
    }

    /**
     * What a block holds, put over what is known; refused if no requisites are in it. Words that could be a name and
     * nothing besides are no requisites: anything that people type looks like that.
     */
    public Outcome<PastedReading> block(Requisites known, String block) {
        return blocks.reading(block, known)
                .then(read -> isOnlyNamed(read, known)
                        ? Refusal.of(Reason.REQUISITES_UNREAD).asOutcome()
                        : Outcome.done(read));
    }

    /** One field put over what is known; refused, with the group of digits that is wrong, if it cannot be right. */
    public Outcome<Requisites> field(Requisites known, RequisiteField field, String typed) {
        return FieldCheck.give(known, field, typed);
    }

    private static boolean isOnlyNamed(PastedReading pasted, Requisites known) {
        Requisites read = pasted.requisites();
        boolean named = !read.name().equals(known.name()) || pasted.doubts().containsKey(RequisiteField.NAME);
        return named
                && pasted.doubts().keySet().stream().allMatch(field -> field == RequisiteField.NAME)
                && read.with(RequisiteField.NAME, known.name()).equals(known.with(RequisiteField.NAME, known.name()));
    }
}
