package app.linekeeper.domain.requisites;

import app.linekeeper.domain.shared.Name;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.domain.shared.Reason;
import app.linekeeper.domain.shared.Refusal;
import app.linekeeper.locales.Text;
import java.util.List;

/** Takes one field of requisites as a person types it, or says what is wrong with it. */
public final class FieldCheck {

    private FieldCheck() {}

    public static Outcome<String> name(String typed) {
        return Name.parse(typed);
    }

    /** The requisites with the field; refused if it is wrong. A name cannot be taken out. */
    public static Outcome<Requisites> give(Requisites requisites, RequisiteField field, String typed) {
        if (field == RequisiteField.NAME) {
            return name(typed).map(name -> requisites.with(field, name));
        }
        Requisites changed = requisites.with(field, typed);
        List<Text> problems = changed.problems(field);
        return problems.isEmpty()
                ? Outcome.done(changed)
                : Refusal.of(Reason.REQUISITE_WRONG).with("problems", problems).asOutcome();
    }
}
