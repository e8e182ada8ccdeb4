package app.linekeeper.conversations.engine;

import app.linekeeper.conversations.Incoming.Attached;
import app.linekeeper.conversations.flow.Step;
import app.linekeeper.locales.Text;

/** What a step expects, for somebody who did something else. */
final class Expected {

    private Expected() {}

    static Text at(Step<?> step) {
        if (step.question() == null) {
            return Text.of(step.file() == null ? "common.press_a_button" : "common.send_a_file");
        }
        boolean isOnlyWay = step.choice() == null && step.buttons().isEmpty();
        return Text.of(isOnlyWay ? "common.type_an_answer" : "common.type_or_press");
    }

    /** The same for whoever sent something that cannot be read. */
    static Text insteadOf(Attached attached, Step<?> step) {
        if (!attached.kind().equals(Attached.PHOTO) || step.question() == null) {
            return at(step);
        }
        return Text.of(step.file() == null ? "common.no_pictures" : "common.no_pictures_but_files");
    }

    /** What can be read of it: of a contact no more than its name, unless the card of a company is asked for. */
    static String readable(Attached attached, Step<?> step) {
        boolean isWhole = !attached.kind().equals(Attached.CONTACT) || step.file() != null;
        return isWhole ? attached.words() : attached.words().lines().findFirst().orElse("");
    }
}
