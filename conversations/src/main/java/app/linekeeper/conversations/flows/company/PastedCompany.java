package app.linekeeper.conversations.flows.company;

import static app.linekeeper.conversations.flow.CommonSlots.CLIENT;

import app.linekeeper.conversations.flow.Answers;
import app.linekeeper.conversations.flow.Slot;
import app.linekeeper.conversations.flow.Turn;
import app.linekeeper.domain.access.Permission;
import app.linekeeper.domain.requisites.pasted.ReadingRequisites;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.locales.Text;
import org.springframework.stereotype.Component;

/** A text of requisites that is sent where companies or a client are looked at: it leads to the sheet of a new company. */
@Component
public final class PastedCompany {

    /** The text, as {@code requisites} takes it. */
    public static final Slot<String> PASTED = Slot.text("pasted");

    /** One number may be meant to find something; a name and a number are a company. */
    private static final int A_SHEET = 2;

    private final ReadingRequisites reading;

    PastedCompany(ReadingRequisites reading) {
        this.reading = reading;
    }

    /** The text, if it is plainly requisites: refused as not understood, or as not_allowed to whoever may not keep them. */
    public Outcome<String> sheet(String text, Turn turn) {
        return reading.anywhere(text, A_SHEET).isDone()
                ? allowed(text, turn)
                : Answers.notUnderstood(Text.of("common.press_a_button"));
    }

    /** The text, if there is any requisite in it. */
    Outcome<String> any(String text, Turn turn) {
        return reading.anywhere(text, 1).then(good -> allowed(good, turn));
    }

    /** A client's company is the business of whoever keeps clients. */
    static Permission editing(Turn turn) {
        return turn.has(CLIENT) ? Permission.KEEP_CLIENTS : Permission.EDIT_REQUISITES;
    }

    private static Outcome<String> allowed(String text, Turn turn) {
        return turn.acting().allowed(editing(turn)).map(may -> text);
    }
}
