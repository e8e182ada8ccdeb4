package app.linekeeper.domain.requisites.pasted;

import app.linekeeper.domain.requisites.CompanyKind;
import app.linekeeper.domain.requisites.FieldCheck;
import app.linekeeper.domain.requisites.LegalForm;
import app.linekeeper.domain.requisites.RequisiteField;
import app.linekeeper.domain.requisites.Requisites;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.Reason;
import app.linekeeper.domain.shared.Refusal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
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

    /**
     * Whether a text holds requisites by the rules of any country: at least so many of them, where somebody may mean
     * something else by it; refused as requisites_unread if not.
     */
    public Outcome<String> anywhere(String block, int atLeast) {
        return readings(block).stream().anyMatch(read -> fields(read) >= atLeast)
                ? Outcome.done(block)
                : Refusal.of(Reason.REQUISITES_UNREAD).asOutcome();
    }

    /** The country from which a text of requisites is, as its numbers tell; empty where they do not. */
    public Optional<LegalForm> country(String block) {
        return CountryOfText.of(readings(block));
    }

    private List<PastedReading> readings(String block) {
        return Stream.of(LegalForm.values())
                .map(form -> block(Requisites.of(form, CompanyKind.LEGAL_ENTITY, Map.of()), block))
                .filter(Outcome::isDone)
                .map(Outcome::orElseThrow)
                .toList();
    }

    private static int fields(PastedReading read) {
        return read.requisites().values().size() + read.doubts().size();
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
