package app.linekeeper.domain.broadcast;

import app.linekeeper.domain.access.Access;
import app.linekeeper.domain.access.Permission;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.locales.Language;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * An operator writes a broadcast: one draft at a time, which keeps what was written until it is started. Refused as
 * not_allowed for everybody but an operator.
 */
@Component
@Transactional
public class WritingBroadcast {

    private final Access access;
    private final Broadcasts broadcasts;

    WritingBroadcast(Access access, Broadcasts broadcasts) {
        this.access = access;
        this.broadcasts = broadcasts;
    }

    /**
     * One text for all, whatever their language, in place of what was written.
     *
     * @throws IllegalArgumentException for an empty text, or one longer than {@link BroadcastText#LONGEST}
     */
    public Outcome<Broadcast> say(MemberId operator, String text) {
        return change(operator, draft -> draft.say(BroadcastText.forAll(text)));
    }

    /** The text for those who read this language; the others stay as they are. Throws likewise. */
    public Outcome<Broadcast> say(MemberId operator, Language language, String text) {
        return change(operator, draft -> draft.say(draft.text().with(language, text)));
    }

    /** Changes whom it is for; everybody, before it was ever changed. */
    public Outcome<Broadcast> aimAt(MemberId operator, UnaryOperator<Segment> change) {
        return change(operator, draft -> draft.aimAt(change.apply(draft.segment())));
    }

    private Outcome<Broadcast> change(MemberId operator, Consumer<Broadcast> change) {
        return access.of(operator).allowed(Permission.OPERATE).map(acting -> {
            Broadcast draft = broadcasts.draftOf(operator).orElseGet(() -> broadcasts.save(new Broadcast(operator)));
            change.accept(draft);
            return draft;
        });
    }
}
